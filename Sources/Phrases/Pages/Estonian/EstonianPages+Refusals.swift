extension EstonianPages {
    public func refusal(_ refusal: JurorRefusal) -> String {
        switch refusal {
        case .notHers: "Seda teevad teised: korraldaja või žürii esimees."
        case .notHere: notFound
        case .conflict:
            """
            Huvide konflikti tõttu ei saa Te seda tööd hinnata. Kui konflikti ei ole, öelge seda \
            korraldajale või žürii esimehele, kes võivad selle kõrvale jätta.
            """
        case .recused:
            "Te taandusite selle töö hindamisest. Žürii esimees võib Teid põhjendusega uuesti lubada."
        case .planned: "Voor ei ole veel avatud."
        case .paused: "Voor on peatatud. Salvestatu on alles; jätkake, kui see jälle avatakse."
        case .closed: "Voor on suletud. Žürii esimees võib selle põhjendusega uuesti avada."
        case .ended(let time):
            """
            Voor lõppes \(self.time(time)). See, mille saatsite enne, läheb arvesse; žürii esimees võib \
            lubada hilinenud hindamislehe.
            """
        case .offScale(let scale): offScale(scale)
        case .referenceFirst: referenceWaits
        case .unmarked: "Enne saatmist vajab iga kriteerium hinnet või hoidumist."
        case .sentAlready: "See on juba saadetud. Muutmiseks laadige leht uuesti."
        case .changingAlready: "Te muudate seda juba teisel vahekaardil või teises seadmes."
        case .struck: "Teie hinded sellele tööle on maha tõmmatud. Žürii esimees võib öelda, miks."
        case .out: "See töö enam ei võistle."
        case .notPresented: "See töö ei ole praegu žürii ees. Seda hinnatakse siis, kui see on."
        case .markingClosed: "Hindamine ei ole veel avatud või on juba suletud."
        case .markingEnded(let time):
            "Selle töö aeg lõppes \(self.time(time)). Žürii esimees võib hindamise uuesti avada."
        case .callEnded(let time):
            "\(callEnded(at: self.time(time))) Mustand on alles; midagi sellest ei esitatud."
        case .notCalled: callNone
        case .judged: entryFault(.judged)
        case .flaggedAlready: "Te juba teatasite sellest. Korraldaja või žürii esimees lahendab selle."
        case .forChair: "Seda teeb žürii esimees."
        case .timePassed: "See aeg on juba möödas."
        case .noSeats: "Selles voorus ei ole veel kedagi määratud."
        case .ownProposal: "Teie ettepaneku kinnitab keegi teine."
        case .outdated:
            "Pärast nimekirja koostamist on midagi muutunud: koostage see uuesti."
        case .otherPhase: "Vooru olek on vahepeal muutunud. Laadige leht uuesti, et näha, milline see on."
        case .other: "Reeglid seda praegu ei luba; midagi ei tehtud."
        }
    }
}
