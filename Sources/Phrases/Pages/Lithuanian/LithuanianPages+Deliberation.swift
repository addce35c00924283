public import Jury

extension LithuanianPages {
    public var deliberationTitle: String { "Svarstymas" }
    public var agendaTitle: String { "Kas neišspręsta" }
    public var agendaNothing: String {
        "Nieko: įvertinimai nulemia kiekvieną vietą ir kiekvieną apdovanojimą."
    }
    public var agendaWaits: String { "Statistika dar skaičiuojama. Netrukus įkelkite puslapį iš naujo." }
    public func agendaShared(_ titles: String) -> String { "Viena vieta dalijasi \(titles)." }
    public func agendaBorder(_ titles: String) -> String {
        "Įvertinimai jų neatskiria, o nuo to priklauso apdovanojimas: \(titles)."
    }
    public func agendaFirst(_ titles: String) -> String {
        """
        Pirma vieta priklauso nuo vieno komisijos nario arba skaičiavimo būdo: \(titles).
        """
    }
    public func agendaUnplaced(_ titles: String) -> String { "Be vietos: \(titles)." }
    public func agendaApart(_ titles: String) -> String {
        """
        Vienas komisijos narys šiuos matė visai kitaip nei kiti. Ką matė jis, o ką kiti? \
        \(titles)
        """
    }
    public var agendaEntries: String { "Visi kategorijos darbai" }
    public var roomTitle: String { "Kas yra salėje" }
    public var roomSays: String {
        "Kas dėl šio darbo turi interesų konfliktą ar nusišalino, laukia už durų."
    }
    public var discussNotes: String { "Pastabos protokolui" }
    public var discussButton: String { "Įrašyti svarstymą" }
    public var voteTitle: String { "Balsavimas" }
    public var voteWaits: String { "Pirmiausia nurodykite, kas yra salėje." }
    public var voteQuestion: String { "Klausimas, pavyzdžiui: auksas šiam darbui?" }
    public var voteManner: String { "Kaip balsuojama" }
    public var voteHands: String { "Keliant rankas" }
    public var voteSecret: String { "Slaptai" }
    public var voteNeeds: String { "Ko reikia" }
    public var voteSimple: String { "Daugiau už nei prieš" }
    public var voteTwoThirds: String { "Du trečdaliai balsavusiųjų už ir prieš" }
    public var voteFor: String { "Už" }
    public var voteAgainst: String { "Prieš" }
    public var voteAbstained: String { "Susilaikė" }
    public var voteButton: String { "Įrašyti balsavimą" }
    public var voteCarried: String { "priimta" }
    public var voteLost: String { "nepriimta" }
    public var minutesTitle: String { "Protokolas" }
    public var minutesNone: String { "Dar nieko nesvarstyta." }
    public func discussedBy(_ names: String) -> String { "Salėje: \(names)" }
    public func outOfRoom(_ names: String) -> String { "Už durų: \(names)" }
    public var minutesTies: String { "Lygūs taškai ir kaip jie atskirti" }
    public var minutesSigned: String { "Parašas" }
    public func voteCounted(_ count: VoteTaken.Count) -> String {
        "už \(count.yes), prieš \(count.no), susilaikė \(count.abstained)"
    }
    public var pollTitle: String { "Slaptas balsavimas" }
    public var pollNone: String { "Joks balsavimas Jūsų nelaukia. Puslapis pats tikrina iš naujo." }
    public var pollSays: String {
        "Jūsų pasirinkimas suskaičiuojamas ir niekada nesaugomas prie Jūsų vardo. Jo pakeisti negalima."
    }
    public var pollAbstain: String { "Susilaikau" }
    public var pollCast: String {
        "Jūsų balsas įskaitytas. Rezultatas bus, kai pirmininkas užbaigs balsavimą."
    }
    public var pollLink: String { "Jūsų laukia slaptas balsavimas" }
    public var pollOpenTitle: String { "Klausti slaptai, komisijos narių įrenginiuose" }
    public var pollOpenSays: String {
        """
        Kiekvienas salėje balsuoja savo puslapyje. Matote, kiek balsavo; ką pasirinko, pamatysite \
        užbaigę balsavimą.
        """
    }
    public var pollOpen: String { "Pradėti balsavimą" }
    public var pollClose: String { "Užbaigti ir įrašyti balsavimą" }
    public var pollCancel: String { "Atšaukti" }
    public var pollElsewhere: String { "Balsavimas vyksta dėl kito darbo:" }
    public func pollRunning(_ voted: String, of all: String) -> String { "Balsavo: \(voted) iš \(all)" }
    public var screenTitle: String { "Bendram ekranui" }
    public var screenNow: String { "dabar" }
    public var screenDone: String { "apsvarstytas" }
}
