public import Jury

extension LatvianPages {
    public var menuRanking: String { "Vietu saraksts" }
    public var rankingTitle: String { "Vietu saraksts" }
    public var rankingLink: String { "Skatīt vietu sarakstu" }
    public func rankingWaits(_ bar: RankingBar) -> String {
        switch bar {
        case .role:
            "Kas rīko vai runā aģentūras vai klienta vārdā, neredz ne vērtējumus, ne vietu sarakstu."
        case .noRound: "Šo kategoriju vēl nesarindo neviena kārta."
        case .stillOpen: "Vietu saraksts ir redzams, kad kārta ir slēgta."
        case .ownBallots(let missing):
            """
            Vispirms Jūsu pašu vērtēšanas lapas; vēl trūkst: \(missing). Atsakieties no darbiem, kurus \
            nevērtēsiet.
            """
        }
    }
    public func hiddenInRanking(_ count: Int) -> String {
        """
        Darbi, kas Jums netiek rādīti: \(count). Vietas un statistika ir pārējo darbu savstarpējās.
        """
    }
    public var nobodyPlaced: String { "Nevienam nav vietas." }

    public var rankPlace: String { "Vieta" }
    public var rankEntry: String { "Darbs" }
    public var rankPoints: String { "Punkti" }
    public var rankGap: String { "Starpība līdz nākamajam" }
    public var rankLevel: String { "Balva" }
    public var rankNotes: String { "Piezīme" }
    public var rankWhy: String { "Kāpēc?" }
    public func levelWith(_ titles: String) -> String { "līdzvērtīgs ar \(titles)" }
    public func rankedBy(_ rule: Rule, ballots: ClosedRange<Int>) -> String {
        let count =
            ballots.count == 1 ? "\(ballots.lowerBound)" : "\(ballots.lowerBound)–\(ballots.upperBound)"
        return "Konkursa noteikums: \(self.rule(rule)). Vērtēšanas lapu skaits darbam: \(count)."
    }
    public func tieBroken(_ step: Tiebreak, order: String) -> String {
        "Vienādi punkti, izšķir \(Self.tiebreak(step)): \(order)."
    }
    public func tieShared(_ titles: String, chain: [Tiebreak]) -> String {
        let tried = chain.map(Self.tiebreak).joined(separator: ", ne arī ")
        return chain.isEmpty
            ? "Vietu dala \(titles): kritēriju kopā nav noteikuma vienādiem punktiem."
            : "Vietu dala \(titles): neizšķir ne \(tried)."
    }
    public func unplacedAllRecused(_ jurors: Int) -> String {
        jurors == 1
            ? "Vienīgais žūrijas loceklis ir atteicies vērtēt."
            : "Visi žūrijas locekļi ir atteikušies vērtēt (\(jurors))."
    }
    public func unplacedTooFew(_ found: Int, of needed: Int) -> String {
        "Saņemtas vērtēšanas lapas: \(found) no \(needed)."
    }
    public var unplacedNoWhole: String { "Nevienā vērtēšanas lapā nav vērtējuma par katru kritēriju." }
    public var unplacedNotAdjustable: String {
        "Vērtēšanas lapas neatšķir stingrus žūrijas locekļus no vājiem darbiem, bet noteikumam tas ir vajadzīgs."
    }
    public func unplacedNoMarks(_ criteria: String) -> String { "Nav neviena vērtējuma par: \(criteria)." }
    public var unplacedVoid: String {
        "Tajā norādīta nauda, ko neviens nav maksājis, un kategorija to nepieļauj."
    }
    public var unplacedTitle: String { "Bez vietas" }

    public var howSure: String { "Cik droši?" }
    public var firstIsFirm: String {
        """
        Neviens žūrijas loceklis viens pats nenosaka pirmo vietu, un ne vidējais, ne noturīgais aprēķins \
        nenosauktu citu.
        """
    }
    public var firstHangs: String { "Bez viena žūrijas locekļa vai citādi skaitot, pirmais būtu cits darbs." }
    public var statisticsWait: String { "Statistika tiek rēķināta. Lapa pati ielādēsies vēlreiz." }
    public var chancesShow: String { "Rādīt izredzes uzvarēt" }
    public var chancesHide: String { "Nerādīt izredzes uzvarēt" }
    public var inEnglish: String { "Turpmākais pagaidām ir angļu valodā." }
    public func showsFirst(_ count: Int, of all: Int) -> String { "Pirmie \(count) no \(all) darbiem." }
    public var showsAll: String { "Rādīt visus" }

    public func whyTitle(place: Int) -> String { "Kāpēc \(place). vieta?" }
    public func whyBehind(_ points: String, _ title: String, place: Int) -> String {
        "Atpaliek par \(points) punktiem no darba “\(title)” (\(place). vieta)."
    }
    public func whyAhead(_ points: String, _ title: String, place: Int) -> String {
        "Apsteidz par \(points) punktiem darbu “\(title)” (\(place). vieta)."
    }
    public func whyInterval(_ places: ClosedRange<Int>) -> String {
        places.count == 1
            ? "90 no 100 līdzīgu žūriju vieta būtu tā pati."
            : "90 no 100 līdzīgu žūriju vieta būtu no \(places.lowerBound). līdz \(places.upperBound)."
    }
    public var whyCriteria: String { "Punkti pa kritērijiem" }
    public var whyCriterion: String { "Kritērijs" }
    public var whyWeight: String { "Svars" }
    public var whyMark: String { "Vidējais vērtējums" }
    public var whyCounted: String { "Skaitās kā" }
    public func whyAgainst(place: Int) -> String { "Pret \(place). vietu" }
    public var whyBallots: String { "Vērtēšanas lapas" }
    public var whyJuror: String { "Žūrijas loceklis" }
    public var whySum: String { "Punkti" }
    public var whyStandsApart: String { "atšķiras no citiem" }
    public var whyComments: String { "Ko rakstīja žūrijas locekļi" }
    public func whyLifted(_ criterion: String, reason: String) -> String {
        "Atcēla ierobežojumu kritērijam “\(criterion)”: \(reason)"
    }
    public func whyRecused(_ count: Int) -> String {
        count == 1 ? "Viens žūrijas loceklis atteicās." : "Žūrijas locekļi, kas atteicās: \(count)."
    }

    public var whatIf: String { "Kā būtu, ja?" }
    public var whatIfSays: String {
        """
        Izmēģiniet citus svarus, citu noteikumu, par vienu žūrijas locekli mazāk. Šajā lapā nekas netiek \
        saglabāts, un saraksts paliek, kāds ir.
        """
    }
    public var whatIfWeights: String { "Svari" }
    public var whatIfRule: String { "Noteikums" }
    public var whatIfWithout: String { "Bez žūrijas locekļa" }
    public var whatIfNobody: String { "Visi žūrijas locekļi" }
    public var whatIfRaw: String { "Vērtējumi, kā tie doti, bez pierādījumu ierobežojumiem" }
    public var whatIfShow: String { "Rādīt" }
    public var whatIfReset: String { "Atpakaļ pie noteikuma" }
    public var whatIfOfficial: String { "Sarakstā" }
    public var whatIfHere: String { "Šeit" }
    public var vanityTitle: String { "Ja būtu skaitījusies iedomība" }
    public var vanitySays: String {
        "Vietas pēc lielākā redzamības un lielākā reakcijas skaitļa, ko katrs darbs uzrāda."
    }
    public var byExposure: String { "Pēc redzamības" }
    public var byReaction: String { "Pēc reakcijas" }

    public var sheetTitle: String { "Cita gada tabula" }
    public var sheetSays: String {
        """
        Ielīmējiet jebkuras tabulas vērtējumus: katrai vērtēšanas lapai rinda ar darbu, žūrijas locekli un \
        vienu kolonnu katram kritērijam, virs tām rinda ar nosaukumiem. Jūs redzēsiet, ko par to saka \
        statistika. Nekas netiek saglabāts.
        """
    }
    public var sheetLabel: String { "Šūnas vai CSV" }
    public var sheetFile: String { "Ņemt CSV failu" }
    public var sheetShow: String { "Rādīt" }
    public var sheetEmpty: String { "Vispirms ielīmējiet vērtējumus." }

    private static func tiebreak(_ step: Tiebreak) -> String {
        switch step {
        case .results: "punkti par rezultātu kritērijiem"
        case .grade: "tas, cik labi pierādīti galvenie rezultāti"
        case .tier: "augstākā pierādītā pakāpe"
        case .jurors: "tas, cik žūrijas locekļu vienu likuši augstāk par otru"
        case .weights: "punkti par kritērijiem ar lielāko svaru"
        }
    }
}
