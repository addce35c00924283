public import Jury

extension EstonianPages {
    public func senseless(_ what: Refusal.Senseless) -> String {
        switch what {
        case .noCriteria: "Hindamisjuhendis on 1 kuni \(Limits.criteria) kriteeriumi, igaüks üks kord."
        case .badScale: "Need hinded ei moodusta skaalat: madalaimast kõrgeimani on täisarv samme."
        case .noCategories: "Voorus on vähemalt üks kategooria, igaüks üks kord."
        case .noSeats:
            """
            Selles voorus ei ole veel kedagi määratud: jagage enne tööd ära. Korraga on 1 kuni \
            \(Acts.Seat.most) määramist, igaüks üks kord.
            """
        case .tooFewBallots: "Töö vajab vähemalt üht hindamislehte."
        case .sameCategory: "Töö on juba selles kategoorias. Valige teine."
        case .badWeight: "Iga kaal ja kaalude summa on täisarv 1 kuni \(Limits.weightTotal)."
        case .badGap:
            "Vahe, mis kutsub kolmanda žürii liikme, on \(number(1)) kuni \(number(100_000)) punkti."
        case .noThirdJuror:
            """
            Kolmas žürii liige kutsutakse ainult hindamisvoorus ja kategooriates, mis vajavad kõige rohkem \
            kaht hindamislehte. Siin ärge vahet määrake.
            """
        case .noEntries: "Valige 1 kuni \(Acts.Shortlist.most) tööd, igaüks üks kord."
        case .badQuestion: "Küsimusel on tekst ja kategooriat see ei nimeta. Kirjutage, mida soovite teada."
        case .claimNotAsked:
            "Väide nimetatakse ainult siis, kui küsite tõendit. Küsige tõendit või valige kogu töö."
        case .badAttachment: "Puudub fail või selle nimi. Valige fail uuesti."
        case .notReplied: "Agentuur ei ole veel vastanud: žüriile ei ole midagi näidata."
        case .clientsTooEarly:
            """
            Kliendid kinnitavad ajani, mis ei ole varasem tööde, ka hilinenute, vastuvõtu lõpust. Valige \
            hilisem.
            """
        case .tooManyClients:
            """
            Selle töö jaoks on juba nimetatud nii palju inimesi, kui saab: \(Acts.NameClient.most). \
            Korraldaja võib öelda, kes kliendi eest räägib.
            """
        case .otherVersion: "Vahepeal esitati teine versioon ja midagi ei kinnitatud. Lugege enne seda."
        case .noReasonToRefuse: "Öelge, mis ei ole tõsi."
        case .badAudit:
            """
            Loosis on 1 kuni \(Acts.DrawAudit.most) väidet ja loositakse vähemalt üks ning mitte rohkem, \
            kui neid on. Valige üks kategooria või teine arv.
            """
        case .stillCalled: "Tööd saab veel esitada: öelge seda teises versioonis."
        case .tooManyFollowUps:
            "Hiljem teada saadut on sellele tööle lisatud nii mitu korda, kui saab: \(Acts.AddFollowUp.most)."
        case .notPublished:
            "Ühtki nimekirja ei ole veel avaldatud. Kirjad saadetakse siis, kui see on olemas."
        case .nothingRanked: "Ükski voor veel töid ei reasta: midagi ei ole otsustada ega avaldada."
        case .lateTooEarly: "Hilinenuid võetakse vastu ajani, mis on pärast esimest. Valige hilisem."
        case .nobodyThere: "Ruumis ei ole kedagi või on keegi kaks korda. Öelge, kes seal on."
        case .noReasonToChange:
            "Hindeid on juba antud. Öelge, miks see, mille järgi neid kaalutakse, nüüd muutub."
        case .noReason: "Nimekiri on juba avaldatud. Öelge, miks teine selle asendab."
        case .nothingPresented:
            "Hindamine ja selle aeg käivad ühe töö kohta. Öelge enne, millist esitletakse."
        case .badDigest: "Saadetu ei jõudnud tervena kohale. Saatke see uuesti."
        case .badDecision:
            "Sellist otsust siin ei ole. Laadige leht uuesti ja valige nende seast, mida see pakub."
        case .nothingToTakeBack: "Midagi ei ole tagasi võtta: selle koht ja punktid on hinnete järgi."
        case .aheadOfItself: "Töö tõstetakse teise töö ette. Valige teine."
        case .otherCategory:
            """
            Need kaks tööd on eri kategooriates, aga kohad on ühe kategooria omad. Valige töö samast \
            kategooriast.
            """
        case .badDeduction:
            """
            Maha võetakse 0 kuni \(Acts.Deduct.pointsMax) punkti. Kui sellest ei piisa, töö \
            diskvalifitseeritakse.
            """
        case .noPoints:
            """
            Selle kategooria reegel punkte ei anna, seega ei saa neid maha võtta. Diskvalifitseerige töö \
            või tõstke teised selle ette.
            """
        case .notHeard:
            """
            Agentuuril on õigus vastata. Küsige temalt kahju kohta ja hääletage, kui ta on vastanud või \
            tema aeg on läbi.
            """
        case .noVote: "Punkte võetakse maha ainult žürii hääletusega. Valige see, mis otsustas."
        case .noOrganiser:
            """
            Alles peab jääma keegi, kes saab rolle anda. Andke enne kellelegi teisele korraldaja roll; \
            tema saab seda teha.
            """
        }
    }
}
