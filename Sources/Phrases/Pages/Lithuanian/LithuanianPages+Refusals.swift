extension LithuanianPages {
    public func refusal(_ refusal: JurorRefusal) -> String {
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
        case .judged: entryFault(.judged)
        case .flaggedAlready: "Jūs tai jau pasakėte. Organizatorius arba komisijos pirmininkas tai išspręs."
        case .forChair: "Tai daro komisijos pirmininkas."
        case .timePassed: "Šis laikas jau praėjo."
        case .noSeats: "Šiame ture dar niekas nepaskirtas."
        case .ownProposal: "Ką pasiūlėte, patvirtina kas nors kitas."
        case .outdated:
            "Sudarius sąrašą kažkas pasikeitė: sudarykite jį iš naujo."
        case .otherPhase: "Turo būsena pasikeitė. Įkelkite puslapį iš naujo ir pamatysite, kokia ji."
        case .other: "Taisyklės to dabar neleidžia; nieko nepadaryta."
        }
    }
}
