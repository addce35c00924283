extension LatvianPages {
    public var liveNow: String { "Tagad žūrijas priekšā" }
    public var liveNothing: String { "Tagad žūrijai nekas netiek rādīts." }
    public var liveAnother: String { "Tagad žūrijas priekšā ir darbs, kas Jums nav jāvērtē." }
    public var liveOut: String {
        "Darbs, kas bija žūrijas priekšā, konkursā vairs nepiedalās."
    }
    public var sendsByItself: String {
        "Kad laiks beigsies, šī lapa pati nosūtīs Jūsu vērtējumus, ja netrūkst neviena. Citādi tie paliks melnraksts."
    }
    public var sentByItself: String {
        "Laiks gandrīz bija beidzies, tāpēc šī lapa pati nosūtīja Jūsu vērtējumus."
    }
    public var liveNotSent: String {
        "Jūsu pēdējie vērtējumi netika nosūtīti un glabājas kā melnraksts."
    }
    public var offFloor: String {
        "Šo darbu vērtē, kamēr tas ir žūrijas priekšā un vērtēšana ir atvērta. Lasīt to var jau tagad."
    }
    public var markingIsOpen: String { "Vērtēšana ir atvērta." }
    public var markingIsClosed: String { "Vērtēšana nav atvērta." }
    public var timeLeft: String { "Atlicis:" }
    public var timeIsOver: String { "Laiks ir beidzies." }
    public var liveFollows: String { "Šī lapa pati seko žūrijas vadītājam." }
    public var loadAgain: String { "Ielādēt vēlreiz" }
    public var liveLost: String { "Nav savienojuma. Lapa pati mēģina vēlreiz." }
    public var toLive: String { "Uz klātienes lapu" }

    public var orderTitle: String { "Uzstāšanās kārtība" }
    public var present: String { "Rādīt" }
    public var presentNext: String { "Rādīt nākamo darbu" }
    public var presentNothing: String { "Žūrijai neko nerādīt" }
    public func startTimer(minutes: Int) -> String { "Dot \(minutes) min" }
    public func openMarkingFor(minutes: Int) -> String { "Atvērt vērtēšanu uz \(minutes) min" }
    public var openMarking: String { "Atvērt vērtēšanu bez beigu laika" }
    public var closeMarking: String { "Slēgt vērtēšanu" }
    public var hiddenEntry: String { "Darbs, par kuru Jums ir interešu konflikts" }

    public var openRound: String { "Atvērt" }
    public var resumeRound: String { "Turpināt" }
    public var pauseRound: String { "Apturēt" }
    public var closeRound: String { "Slēgt kārtu" }
    public var reopenRound: String { "Atvērt kārtu no jauna" }
    public var reopenReason: String { "Pamatojums, kas paliek reģistrā" }
    public var deadlineLabel: String { "Beidzas pati, pēc UTC" }
    public var setDeadline: String { "Noteikt beigas" }
    public var removeDeadline: String { "Bez beigu laika" }
    public var badTime: String { "Tas nav laiks. Izvēlieties dienu un stundu." }
    public var reasonMissing: String { "Vajadzīgs pamatojums." }

    public var menuQuestions: String { "Jautājumi" }
    public var questionsTitle: String { "Žūrijas locekļu jautājumi" }
    public var noQuestions: String { "Neviens jautājums negaida atbildi." }
    public var settledTitle: String { "Atrisinātie" }
    public var inquiriesTitle: String { "Jautājumi un atbildes" }
    public var askSummary: String { "Jautāt iesniedzējam ar žūrijas vadītāja starpniecību" }
    public var askHint: String {
        """
        Jautājumu saņem rīkotājs un žūrijas vadītājs. Kopā ar atbildi to redz visi, kas vērtē šo darbu, \
        bez Jūsu vārda.
        """
    }
    public var inquiryLabel: String { "Jūsu jautājums" }
    public var inquiryButton: String { "Jautāt" }
    public var flagSummary: String { "Šis darbs ir nepareizā kategorijā" }
    public var flagHint: String {
        "To uzzina rīkotājs un žūrijas vadītājs, un neviens cits. Viņi var darbu pārcelt."
    }
    public var flagCategory: String { "Tā vieta ir" }
    public var flagUnsure: String { "Nezinu" }
    public var flagLabel: String { "Kāpēc (var palikt tukšs)" }
    public var flagButton: String { "Ziņot" }
    public var wrongCategory: String { "Nepareiza kategorija" }
    public func belongsIn(_ category: String) -> String { "Tā vieta ir: \(category)" }
    public var askedByYou: String { "Jautājāt Jūs" }
    public var waitsForAnswer: String { "Gaida atbildi" }
    public var answerTitle: String { "Atbilde" }
    public var answerLabel: String { "Atbilde, ko redz visi, kas vērtē šo darbu" }
    public var flagAnswerLabel: String { "Atbilde, ko redz ziņotājs (vai pārceliet darbu)" }
    public var answerButton: String { "Atbildēt" }
    public var answerAgain: String { "Mainīt atbildi" }
    public var textIsGone: String { "(izdzēsts)" }
    public var textIsMissing: String { "Vēl nav ko sūtīt: vispirms uzrakstiet." }
}
