public import Jury

extension LatvianPages {
    public var deliberationTitle: String { "Apspriešana" }
    public var agendaTitle: String { "Kas nav izšķirts" }
    public var agendaNothing: String { "Nekas: vērtējumi izšķir katru vietu un katru balvu." }
    public var agendaWaits: String { "Statistika vēl tiek aprēķināta. Pēc brīža ielādējiet lapu vēlreiz." }
    public func agendaShared(_ titles: String) -> String { "Vienu vietu dala \(titles)." }
    public func agendaBorder(_ titles: String) -> String {
        "Vērtējumi tos neatšķir, un no tā ir atkarīga balva: \(titles)."
    }
    public func agendaFirst(_ titles: String) -> String {
        "Pirmā vieta atkarīga no viena žūrijas locekļa vai skaitīšanas veida: \(titles)."
    }
    public func agendaUnplaced(_ titles: String) -> String { "Bez vietas: \(titles)." }
    public func agendaApart(_ titles: String) -> String {
        """
        Viens žūrijas loceklis šos redzēja pavisam citādi nekā pārējie. Ko redzēja viņš un ko \
        pārējie? \(titles)
        """
    }
    public var agendaEntries: String { "Visi kategorijas darbi" }
    public var roomTitle: String { "Kas ir telpā" }
    public var roomSays: String {
        "Kam šajā darbā ir interešu konflikts vai kas atteicies to vērtēt, gaida ārpusē."
    }
    public var discussNotes: String { "Piezīmes protokolam" }
    public var discussButton: String { "Ierakstīt apspriešanu" }
    public var voteTitle: String { "Balsojums" }
    public var voteWaits: String { "Vispirms norādiet, kas ir telpā." }
    public var voteQuestion: String { "Jautājums, piemēram: zelts šim darbam?" }
    public var voteManner: String { "Kā balso" }
    public var voteHands: String { "Paceļot roku" }
    public var voteSecret: String { "Aizklāti" }
    public var voteNeeds: String { "Kas vajadzīgs" }
    public var voteSimple: String { "Vairāk par nekā pret" }
    public var voteTwoThirds: String { "Divas trešdaļas no par un pret" }
    public var voteFor: String { "Par" }
    public var voteAgainst: String { "Pret" }
    public var voteAbstained: String { "Atturas" }
    public var voteButton: String { "Ierakstīt balsojumu" }
    public var voteCarried: String { "pieņemts" }
    public var voteLost: String { "noraidīts" }
    public var minutesTitle: String { "Protokols" }
    public var minutesNone: String { "Vēl nekas nav apspriests." }
    public func discussedBy(_ names: String) -> String { "Telpā: \(names)" }
    public func outOfRoom(_ names: String) -> String { "Ārpusē: \(names)" }
    public var minutesTies: String { "Vienādi punkti un kā tie izšķirti" }
    public var minutesSigned: String { "Paraksts" }
    public func voteCounted(_ count: VoteTaken.Count) -> String {
        "par \(count.yes), pret \(count.no), atturas \(count.abstained)"
    }
    public var pollTitle: String { "Aizklāts balsojums" }
    public var pollNone: String { "Neviens balsojums Jūs negaida. Lapa pati skatās vēlreiz." }
    public var pollSays: String {
        "Jūsu izvēle tiek saskaitīta un nekad netiek glabāta pie Jūsu vārda. To nevar mainīt."
    }
    public var pollAbstain: String { "Atturos" }
    public var pollCast: String {
        "Jūsu balss ir ieskaitīta. Rezultāts būs, kad žūrijas vadītājs noslēgs balsojumu."
    }
    public var pollLink: String { "Jūs gaida aizklāts balsojums" }
    public var pollOpenTitle: String { "Jautāt aizklāti, žūrijas locekļu ierīcēs" }
    public var pollOpenSays: String {
        """
        Katrs telpā balso savā lapā. Jūs redzat, cik ir nobalsojuši; ko izvēlējās, redzēsiet, kad \
        balsojumu noslēgsiet.
        """
    }
    public var pollOpen: String { "Atvērt balsojumu" }
    public var pollClose: String { "Noslēgt un ierakstīt balsojumu" }
    public var pollCancel: String { "Atcelt" }
    public var pollElsewhere: String { "Balsojums ir atvērts par citu darbu:" }
    public func pollRunning(_ voted: String, of all: String) -> String { "Nobalsoja: \(voted) no \(all)" }
    public var screenTitle: String { "Kopīgajam ekrānam" }
    public var screenNow: String { "tagad" }
    public var screenDone: String { "apspriests" }
}
