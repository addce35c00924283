public import Jury

extension LithuanianPages {
    public func senseless(_ what: Refusal.Senseless) -> String {
        switch what {
        case .noCriteria:
            "Vertinimo lentelėje yra nuo 1 iki \(Limits.criteria) kriterijų, kiekvienas vieną kartą."
        case .badScale:
            """
            Šie įvertinimai nesudaro skalės: nuo žemiausio iki aukščiausio turi būti sveikas žingsnių \
            skaičius.
            """
        case .noCategories: "Ture yra bent viena kategorija, kiekviena vieną kartą."
        case .noSeats:
            """
            Šiame ture dar niekas nepaskirtas: pirmiausia paskirstykite darbus. Vienu metu būna nuo 1 iki \
            \(Acts.Seat.most) paskyrimų, kiekvienas vieną kartą.
            """
        case .tooFewBallots: "Darbui reikia bent vieno vertinimo lapo."
        case .sameCategory: "Darbas jau yra šioje kategorijoje. Pasirinkite kitą."
        case .badWeight:
            "Kiekvienas svoris ir svorių suma yra sveikasis skaičius nuo 1 iki \(Limits.weightTotal)."
        case .badGap:
            """
            Skirtumas, kuris kviečia trečią komisijos narį, yra nuo \(number(1)) iki \(number(100_000)) \
            taškų.
            """
        case .noThirdJuror:
            """
            Trečias komisijos narys kviečiamas tik vertinimo ture ir kategorijose, kurioms reikia \
            daugiausia dviejų vertinimo lapų. Čia skirtumo nenustatykite.
            """
        case .noEntries: "Pasirinkite nuo 1 iki \(Acts.Shortlist.most) darbų, kiekvieną vieną kartą."
        case .badQuestion: "Klausimas turi tekstą, o kategorijos nenurodo. Parašykite, ką norite sužinoti."
        case .claimNotAsked:
            "Teiginys nurodomas tik prašant įrodymo. Prašykite įrodymo arba pasirinkite visą darbą."
        case .badAttachment: "Trūksta failo arba jo pavadinimo. Pasirinkite failą iš naujo."
        case .notReplied: "Agentūra dar neatsakė: komisijai nėra ko parodyti."
        case .clientsTooEarly:
            """
            Klientai tvirtina iki laiko, kuris ne ankstesnis už darbų, taip pat pavėluotų, priėmimo \
            pabaigą. Pasirinkite vėlesnį.
            """
        case .tooManyClients:
            """
            Šiam darbui jau nurodyta tiek žmonių, kiek galima: \(Acts.NameClient.most). Organizatorius \
            gali pasakyti, kas kalba kliento vardu.
            """
        case .otherVersion:
            "Tuo metu pateikta kita versija, ir nieko nepatvirtinta. Pirmiausia perskaitykite ją."
        case .noReasonToRefuse: "Pasakykite, kas yra netiesa."
        case .badAudit:
            """
            Burtai traukiami, kai teiginių yra nuo 1 iki \(Acts.DrawAudit.most): bent vienas ir ne \
            daugiau, nei jų yra. Pasirinkite vieną kategoriją arba kitą skaičių.
            """
        case .stillCalled: "Darbą dar galima pateikti: pasakykite tai kitoje versijoje."
        case .tooManyFollowUps:
            """
            Kas tapo žinoma vėliau, prie šio darbo pridėta tiek kartų, kiek galima: \
            \(Acts.AddFollowUp.most).
            """
        case .notPublished: "Joks sąrašas dar nepaskelbtas. Laiškai siunčiami, kai toks yra."
        case .nothingRanked: "Dar nė vienas turas nerikiuoja darbų: nėra ko nuspręsti ar skelbti."
        case .lateTooEarly: "Pavėluoti priimami iki laiko, kuris yra po pirmojo. Pasirinkite vėlesnį."
        case .nobodyThere: "Salėje nieko nėra arba kas nors yra du kartus. Nurodykite, kas ten yra."
        case .noReasonToChange:
            "Įvertinimų jau yra. Pasakykite, kodėl dabar keičiasi tai, pagal ką jie sveriami."
        case .noReason: "Sąrašas jau paskelbtas. Pasakykite, kodėl jį pakeičia kitas."
        case .nothingPresented:
            "Vertinimas ir jo laikas yra kurio nors darbo. Pirmiausia nurodykite, kuris pristatomas."
        case .badDigest: "Tai, kas išsiųsta, gauta ne visa. Išsiųskite dar kartą."
        case .badDecision:
            "Tokio sprendimo čia nėra. Įkelkite puslapį iš naujo ir pasirinkite iš tų, kuriuos jis siūlo."
        case .nothingToTakeBack: "Nėra ko atšaukti: jo vieta ir taškai yra pagal įvertinimus."
        case .aheadOfItself: "Darbas iškeliamas prieš kitą darbą. Pasirinkite kitą."
        case .otherCategory:
            """
            Abu darbai yra skirtingose kategorijose, o vietos yra vienos kategorijos. Pasirinkite tos \
            pačios kategorijos darbą.
            """
        case .badDeduction:
            "Atimama nuo 0 iki \(Acts.Deduct.pointsMax) taškų. Jei to negana, darbas diskvalifikuojamas."
        case .noPoints:
            """
            Šios kategorijos taisyklė taškų nesudaro, todėl jų atimti negalima. Diskvalifikuokite darbą \
            arba iškelkite kitus prieš jį.
            """
        case .notHeard:
            """
            Agentūra turi teisę atsakyti. Paklauskite jos apie žalą ir balsuokite, kai ji atsakys arba \
            baigsis jos laikas.
            """
        case .noVote: "Taškai atimami tik komisijos balsavimu. Pasirinkite tą, kuris nulėmė."
        case .noOrganiser:
            """
            Turi likti kas nors, kas gali skirti kitus. Pirmiausia paskirkite kitą organizatorių, kuris \
            tai galės padaryti.
            """
        }
    }
}
