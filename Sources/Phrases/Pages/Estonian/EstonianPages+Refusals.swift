extension EstonianPages {
    public func refusal(_ refusal: PageRefusal) -> String {
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
        case .flaggedAlready: "Te juba teatasite sellest. Korraldaja või žürii esimees lahendab selle."
        case .forChair: "Seda teeb žürii esimees."
        case .timePassed: "See aeg on juba möödas."
        case .ownProposal: "Teie ettepaneku kinnitab keegi teine."
        case .outdated:
            "Pärast nimekirja koostamist on midagi muutunud: koostage see uuesti."
        case .otherPhase: "Vooru olek on vahepeal muutunud. Laadige leht uuesti, et näha, milline see on."
        case .seatedAlready:
            "See määramine on juba olemas. Laadige leht uuesti, et näha, kes kuhu on määratud."
        case .notRecused: "See žürii liige ei ole selle töö hindamisest taandunud: uuesti lubada pole vaja."
        case .ownConflict:
            "Keegi ei otsusta seal, kus tal endal on konflikt. Seda võib teine korraldaja või žürii esimees."
        case .notShortlisted:
            "See töö eelvalikust edasi ei pääse. Žürii esimees võib uuesti öelda, kes pääseb, kuni järgmine voor on avamata."
        case .needsDismissal:
            """
            Sellest konfliktist on juba rangemana teatatud. Leebemaks muutmiseks jätab korraldaja või \
            žürii esimees selle põhjendusega kõrvale.
            """
        case .noConflict: "Sellist konflikti siin ei kehti. Laadige leht uuesti, et näha, millised kehtivad."
        case .hasMarks: "Hindeid on juba antud ja see, mille järgi need anti, jääb nii, nagu on."
        case .roundOpened:
            """
            Voor on juba avatud olnud ja selle plaan jääb nii, nagu on. Teistsuguseks plaaniks on vaja \
            teist vooru.
            """
        case .notScreening: "See voor ei ole eelvalik: sellest töid edasi ei pääse. Valige eelvalik."
        case .goneOn: "Järgmine voor on vahepeal avatud ja edasi pääsenud tööd enam ei muutu."
        case .notLive: "See voor ei ole finaal kohapeal: selles töid ei esitleta. Valige finaal kohapeal."
        case .noBallot: "See žürii liige ei ole seda tööd hinnanud: hindamislehte ei ole."
        case .judgedAlready:
            """
            Hindamine on alanud: see, mida žürii nägi, enam ei muutu. Korraldaja või žürii esimees võib \
            töö veel teise kategooriasse viia.
            """
        case .notOut: "See töö juba võistleb."
        case .otherRubric:
            """
            Sellel kategoorial on teine hindamisjuhend ja hinded ei käi selle kriteeriumide kohta. Võtke \
            töö tagasi ja esitage see seal uuena.
            """
        case .needsSecond: "Selleks on vaja kaht inimest: tehke ettepanek ja keegi teine kinnitab selle."
        case .needsNoSecond:
            """
            Teist inimest pole selleks vaja või on ta juba allkirjastanud. Laadige leht uuesti, et näha, \
            kuidas on.
            """
        case .proposalSettled: "See on juba kinnitatud. Laadige leht uuesti, et näha, kuidas on."
        case .notDiscussed: "Seda tööd ei ole veel arutatud. Öelge enne, kes on ruumis."
        case .badCount(let votes, let present):
            """
            Loetud hääli: \(votes). Inimesi ruumis: \(present). Vaja on vähemalt üht häält ja igalt \
            inimeselt kõige rohkem üht.
            """
        case .retracted: "See nimekiri on juba tagasi võetud."
        case .badName:
            "See ei sobi registri nimeks: väiketähed täppideta, numbrid ja sidekriipsud, kõige rohkem 64."
        case .senseless(let what): senseless(what)
        case .otherwise: "Reeglid seda praegu ei luba; midagi ei tehtud."
        }
    }
}
