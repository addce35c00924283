extension LithuanianPages {
    public func refusal(_ refusal: PageRefusal) -> String {
        switch refusal {
        case .notHers: "Tai daro kiti: organizatorius arba komisijos pirmininkas."
        case .notHere: notFound
        case .conflict:
            """
            Dėl interesų konflikto Jūs negalite vertinti šio darbo. Jei konflikto nėra, pasakykite \
            organizatoriui arba komisijos pirmininkui, kurie gali jį atmesti.
            """
        case .recused:
            "Jūs nusišalinote nuo šio darbo. Komisijos pirmininkas gali Jus vėl prileisti, nurodęs priežastį."
        case .planned: "Turas dar neatidarytas."
        case .paused: "Turas laikinai sustabdytas. Kas išsaugota, lieka; tęskite, kai jis vėl bus atidarytas."
        case .closed: "Turas uždarytas. Komisijos pirmininkas gali jį vėl atidaryti, nurodęs priežastį."
        case .ended(let time):
            """
            Turas baigėsi \(self.time(time)). Tai, ką išsiuntėte anksčiau, skaičiuojama; komisijos \
            pirmininkas gali leisti pavėluotą vertinimo lapą.
            """
        case .offScale(let scale): offScale(scale)
        case .referenceFirst: referenceWaits
        case .unmarked: "Prieš siunčiant kiekvienam kriterijui reikia įvertinimo arba susilaikymo."
        case .sentAlready: "Tai jau išsiųsta. Norėdami pakeisti, įkelkite puslapį iš naujo."
        case .changingAlready: "Jūs tai jau keičiate kitame skirtuke arba kitame įrenginyje."
        case .struck:
            "Jūsų įvertinimai šiam darbui išbraukti. Komisijos pirmininkas gali pasakyti, kodėl."
        case .out: "Šis darbas konkurse nebedalyvauja."
        case .notPresented: "Šis darbas dabar nepristatomas. Jis vertinamas, kol pristatomas."
        case .markingClosed: "Vertinimas dar neatidarytas arba jau uždarytas."
        case .markingEnded(let time):
            "Šio darbo laikas baigėsi \(self.time(time)). Komisijos pirmininkas gali vėl atidaryti vertinimą."
        case .callEnded(let time):
            "\(callEnded(at: self.time(time))) Juodraštis išsaugotas; nieko iš jo nepateikta."
        case .notCalled: callNone
        case .flaggedAlready: "Jūs tai jau pasakėte. Organizatorius arba komisijos pirmininkas tai išspręs."
        case .forChair: "Tai daro komisijos pirmininkas."
        case .timePassed: "Šis laikas jau praėjo."
        case .ownProposal: "Ką pasiūlėte, patvirtina kas nors kitas."
        case .outdated:
            "Sudarius sąrašą kažkas pasikeitė: sudarykite jį iš naujo."
        case .otherPhase: "Turo būsena pasikeitė. Įkelkite puslapį iš naujo ir pamatysite, kokia ji."
        case .seatedAlready:
            "Šis paskyrimas jau yra. Įkelkite puslapį iš naujo ir pamatysite, kas kur paskirtas."
        case .notRecused: "Šis komisijos narys nuo šio darbo nenusišalino: vėl prileisti nereikia."
        case .ownConflict:
            "Niekas nesprendžia ten, kur pats turi konfliktą. Tai gali kitas organizatorius arba pirmininkas."
        case .notShortlisted:
            "Šis darbas po atrankos toliau nepatenka. Komisijos pirmininkas gali iš naujo pasakyti, kurie patenka, kol neatidarytas kitas turas."
        case .needsDismissal:
            """
            Šis konfliktas jau pareikštas griežčiau. Kad būtų švelnesnis, organizatorius arba komisijos \
            pirmininkas jį atmeta, nurodęs priežastį.
            """
        case .noConflict:
            "Toks konfliktas čia negalioja. Įkelkite puslapį iš naujo ir pamatysite, kurie galioja."
        case .hasMarks: "Įvertinimų jau yra, ir tai, pagal ką jie duoti, lieka taip, kaip yra."
        case .roundOpened:
            "Turas jau buvo atidarytas, ir jo planas lieka, koks yra. Kitokiam planui reikia kito turo."
        case .notScreening: "Šis turas nėra atranka: iš jo darbai toliau nepatenka. Pasirinkite atranką."
        case .goneOn: "Kitas turas jau atidarytas, ir toliau patekę darbai nebesikeičia."
        case .notLive: "Šis turas nėra gyvas finalas: jame darbai nepristatomi. Pasirinkite gyvą finalą."
        case .noBallot: "Šis komisijos narys šio darbo nevertino: vertinimo lapo nėra."
        case .judgedAlready:
            """
            Vertinimas prasidėjo: tai, ką komisija matė, nebesikeičia. Organizatorius arba komisijos \
            pirmininkas dar gali perkelti darbą į kitą kategoriją.
            """
        case .notOut: "Šis darbas konkurse jau dalyvauja."
        case .otherRubric:
            """
            Tos kategorijos vertinimo lentelė kita, ir įvertinimai ne apie jos kriterijus. Atsiimkite \
            darbą ir pateikite jį ten kaip naują.
            """
        case .needsSecond: "Tam reikia dviejų asmenų: pasiūlykite, o kas nors kitas patvirtins."
        case .needsNoSecond:
            """
            Antro asmens tam nereikia arba jis jau pasirašė. Įkelkite puslapį iš naujo ir pamatysite, kaip \
            yra.
            """
        case .proposalSettled: "Tai jau patvirtinta. Įkelkite puslapį iš naujo ir pamatysite, kaip yra."
        case .notDiscussed: "Šis darbas dar nesvarstytas. Pirmiausia nurodykite, kas yra salėje."
        case .badCount(let votes, let present):
            """
            Suskaičiuota balsų: \(votes). Žmonių salėje: \(present). Reikia bent vieno balso ir iš \
            kiekvieno ne daugiau kaip vieno.
            """
        case .retracted: "Šis sąrašas jau atšauktas."
        case .badName:
            """
            Tai netinka vardui registre: mažosios raidės be diakritinių ženklų, skaitmenys ir brūkšneliai, \
            daugiausia 64.
            """
        case .senseless(let what): senseless(what)
        case .otherwise: "Taisyklės to dabar neleidžia; nieko nepadaryta."
        }
    }
}
