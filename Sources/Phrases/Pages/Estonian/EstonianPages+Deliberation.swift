public import Jury

extension EstonianPages {
    public var deliberationTitle: String { "Arutelu" }
    public var agendaTitle: String { "Mis on otsustamata" }
    public var agendaNothing: String { "Mitte midagi: hinded otsustavad iga koha ja iga auhinna." }
    public var agendaWaits: String { "Statistikat veel arvutatakse. Laadige leht hetke pärast uuesti." }
    public func agendaShared(_ titles: String) -> String { "Üht kohta jagavad \(titles)." }
    public func agendaBorder(_ titles: String) -> String {
        "Hinded neid ei erista ja sellest sõltub auhind: \(titles)."
    }
    public func agendaFirst(_ titles: String) -> String {
        "Esikoht sõltub ühest žürii liikmest või arvutusviisist: \(titles)."
    }
    public func agendaUnplaced(_ titles: String) -> String { "Ilma kohata: \(titles)." }
    public func agendaApart(_ titles: String) -> String {
        """
        Üks žürii liige nägi neid hoopis teisiti kui teised. Mida nägi tema ja mida teised? \
        \(titles)
        """
    }
    public var agendaEntries: String { "Kõik kategooria tööd" }
    public var roomTitle: String { "Kes on ruumis" }
    public var roomSays: String {
        "Kellel on selle töö suhtes huvide konflikt või kes on taandunud, ootab väljas."
    }
    public var discussNotes: String { "Märkmed protokolli jaoks" }
    public var discussButton: String { "Märgi arutelu" }
    public var voteTitle: String { "Hääletus" }
    public var voteWaits: String { "Öelge enne, kes on ruumis." }
    public var voteQuestion: String { "Küsimus, näiteks: kas sellele tööle kuld?" }
    public var voteManner: String { "Kuidas hääletatakse" }
    public var voteHands: String { "Käetõstmisega" }
    public var voteSecret: String { "Salaja" }
    public var voteNeeds: String { "Mida on vaja" }
    public var voteSimple: String { "Poolt rohkem kui vastu" }
    public var voteTwoThirds: String { "Kaks kolmandikku poolt- ja vastuhäältest" }
    public var voteFor: String { "Poolt" }
    public var voteAgainst: String { "Vastu" }
    public var voteAbstained: String { "Erapooletud" }
    public var voteButton: String { "Märgi hääletus" }
    public var voteCarried: String { "vastu võetud" }
    public var voteLost: String { "tagasi lükatud" }
    public var minutesTitle: String { "Protokoll" }
    public var minutesNone: String { "Midagi pole veel arutatud." }
    public func discussedBy(_ names: String) -> String { "Ruumis: \(names)" }
    public func outOfRoom(_ names: String) -> String { "Väljas: \(names)" }
    public var minutesTies: String { "Võrdsed punktid ja kuidas neid eristati" }
    public var minutesSigned: String { "Allkiri" }
    public func voteCounted(_ count: VoteTaken.Count) -> String {
        "poolt \(count.yes), vastu \(count.no), erapooletuid \(count.abstained)"
    }
    public var pollTitle: String { "Salajane hääletus" }
    public var pollNone: String { "Ükski hääletus ei oota Teid. Leht vaatab ise uuesti." }
    public var pollSays: String {
        "Teie valik loetakse üle ja seda ei hoita kunagi Teie nime juures. Seda ei saa muuta."
    }
    public var pollAbstain: String { "Jään erapooletuks" }
    public var pollCast: String { "Teie hääl on arvestatud. Tulemus selgub, kui esimees hääletuse lõpetab." }
    public var pollLink: String { "Teid ootab salajane hääletus" }
    public var pollOpenTitle: String { "Küsi salaja, žürii liikmete oma seadmetes" }
    public var pollOpenSays: String {
        """
        Igaüks ruumis hääletab oma lehel. Näete, mitu on hääletanud; mida nad valisid, näete hääletust \
        lõpetades.
        """
    }
    public var pollOpen: String { "Ava hääletus" }
    public var pollClose: String { "Lõpeta hääletus ja märgi see" }
    public var pollCancel: String { "Tühista" }
    public var pollElsewhere: String { "Hääletus on avatud teise töö üle:" }
    public func pollRunning(_ voted: String, of all: String) -> String { "Hääletanud: \(voted) / \(all)" }
    public var screenTitle: String { "Ühisele ekraanile" }
    public var screenNow: String { "praegu" }
    public var screenDone: String { "arutatud" }
}
