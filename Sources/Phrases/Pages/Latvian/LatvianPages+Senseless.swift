public import Jury

extension LatvianPages {
    public func senseless(_ what: Refusal.Senseless) -> String {
        switch what {
        case .noCriteria: "Kritēriju kopā ir no 1 līdz \(Limits.criteria) kritērijiem, katrs vienu reizi."
        case .badScale: "Šie vērtējumi neveido skalu: no zemākā līdz augstākajam ir vesels soļu skaits."
        case .noCategories: "Kārtā ir vismaz viena kategorija, katra vienu reizi."
        case .noSeats:
            """
            Šajā kārtā vēl neviens nav norīkots: vispirms piešķiriet darbus. Vienā reizē ir no 1 līdz \
            \(Acts.Seat.most) norīkojumiem, katrs vienreiz.
            """
        case .tooFewBallots: "Darbam vajag vismaz vienu vērtēšanas lapu."
        case .sameCategory: "Darbs jau ir šajā kategorijā. Izvēlieties citu."
        case .badWeight: "Katrs svars un svaru summa ir vesels skaitlis no 1 līdz \(Limits.weightTotal)."
        case .badGap:
            "Starpība, kas sauc trešo žūrijas locekli, ir no \(number(1)) līdz \(number(100_000)) punktiem."
        case .noThirdJuror:
            """
            Trešo žūrijas locekli sauc tikai vērtēšanas kārtā un kategorijās, kurās vajag ne vairāk kā \
            divas vērtēšanas lapas. Šeit starpību nenosakiet.
            """
        case .noEntries: "Izvēlieties no 1 līdz \(Acts.Shortlist.most) darbiem, katru vienu reizi."
        case .badQuestion: "Jautājumam ir teksts, un kategoriju tas nenosauc. Uzrakstiet, ko vēlaties zināt."
        case .claimNotAsked:
            """
            Apgalvojumu nosauc tikai tad, ja lūdzat pierādījumu. Lūdziet pierādījumu vai izvēlieties visu \
            darbu.
            """
        case .badAttachment: "Trūkst faila vai tā nosaukuma. Izvēlieties failu vēlreiz."
        case .notReplied: "Aģentūra vēl nav atbildējusi: žūrijai nav ko parādīt."
        case .clientsTooEarly:
            """
            Klienti apstiprina līdz laikam, kas nav agrāks par darbu, arī nokavēto, pieņemšanas beigām. \
            Izvēlieties vēlāku.
            """
        case .tooManyClients:
            """
            Šim darbam jau nosaukts tik cilvēku, cik var: \(Acts.NameClient.most). Rīkotājs var pateikt, \
            kas runā klienta vārdā.
            """
        case .otherVersion:
            "Pa to laiku iesniegta cita versija, un nekas nav apstiprināts. Vispirms izlasiet to."
        case .noReasonToRefuse: "Pasakiet, kas nav patiesība."
        case .badAudit:
            """
            Izloze ir no 1 līdz \(Acts.DrawAudit.most) apgalvojumiem, un izlozē vismaz vienu un ne vairāk, \
            kā to ir. Izvēlieties vienu kategoriju vai citu skaitu.
            """
        case .stillCalled: "Darbu vēl var iesniegt: pasakiet to citā versijā."
        case .tooManyFollowUps:
            "Vēlāk uzzinātais šim darbam pievienots tik reižu, cik var: \(Acts.AddFollowUp.most)."
        case .notPublished: "Neviens saraksts vēl nav publicēts. Vēstules nosūta, kad tāds ir."
        case .nothingRanked: "Neviena kārta darbus vēl nesarindo: nav ko izlemt vai publicēt."
        case .lateTooEarly: "Nokavētos pieņem līdz laikam, kas ir pēc pirmā. Izvēlieties vēlāku."
        case .nobodyThere: "Telpā nav neviena, vai kāds ir divreiz. Norādiet, kas tur ir."
        case .noReasonToChange: "Vērtējumi jau ir. Pasakiet, kāpēc tagad mainās tas, pēc kā tos sver."
        case .noReason: "Saraksts jau ir publicēts. Pasakiet, kāpēc to aizstāj cits."
        case .nothingPresented: "Vērtēšana un tās laiks ir kādam darbam. Vispirms norādiet, kuru rāda."
        case .badDigest: "Nosūtītais nav saņemts vesels. Nosūtiet to vēlreiz."
        case .badDecision:
            "Tāda lēmuma šeit nav. Ielādējiet lapu vēlreiz un izvēlieties no tiem, ko tā piedāvā."
        case .nothingToTakeBack: "Nav ko atsaukt: tā vieta un punkti ir pēc vērtējumiem."
        case .aheadOfItself: "Darbu noliek pirms cita darba. Izvēlieties citu."
        case .otherCategory:
            """
            Abi darbi ir dažādās kategorijās, bet vietas ir vienas kategorijas vietas. Izvēlieties darbu \
            no tās pašas kategorijas.
            """
        case .badDeduction:
            "Atņem no 0 līdz \(Acts.Deduct.pointsMax) punktiem. Ja ar to nepietiek, darbu diskvalificē."
        case .noPoints:
            """
            Šīs kategorijas noteikums punktus neveido, tāpēc tos nevar atņemt. Diskvalificējiet darbu vai \
            nolieciet citus pirms tā.
            """
        case .notHeard:
            """
            Aģentūrai ir tiesības atbildēt. Vaicājiet tai par kaitējumu un balsojiet, kad tā ir \
            atbildējusi vai tās laiks beidzies.
            """
        case .noVote: "Punktus atņem tikai ar žūrijas balsojumu. Izvēlieties to, kas izlēma."
        case .noOrganiser:
            "Jāpaliek kādam, kas var iecelt citus. Vispirms ieceliet citu rīkotāju, kas to varēs izdarīt."
        }
    }
}
