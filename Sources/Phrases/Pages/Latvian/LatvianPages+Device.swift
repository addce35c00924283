extension LatvianPages {
    public func savedOnServer(at time: String) -> String { "Saglabāts serverī, \(time)." }
    public var keptHere: String {
        "Glabājas šajā ierīcē, serverī vēl nav. Nosūtīsies pats, kad atkal būs tīkls."
    }
    public var keptHereOf: String { "Glabājas šajā ierīcē, serverī vēl nav:" }
    public var toBeSent: String { "Glabājas šajā ierīcē; tiks nosūtīts, kad atkal būs tīkls:" }
    public var keptTwiceOf: String {
        "Glabājas šajā ierīcē divās versijās no divām cilnēm. Kad atkal būs tīkls, Jūs izvēlēsieties:"
    }
    public var changedElsewhereOf: String { "Tikmēr mainīts citur. Atveriet un izvēlieties, ko paturēt:" }
    public var notTakenOf: String {
        "Tikai šajā ierīcē, jo serveris to nepieņēma. Atveriet, lai redzētu, kāpēc:"
    }
    public var discardHere: String { "Atmest" }
    public var discardLoses: String { "Vērtējumi, kas ir tikai šajā ierīcē, tiks zaudēti. Vai tos atmest?" }
    public var signOutLoses: String {
        "Vērtējumi šajā ierīcē vēl nav serverī. Vai tomēr iziet un tos zaudēt?"
    }

    public var keepOnDevice: String { "Glabāt manus darbus šajā ierīcē" }
    public var keepHint: String { "Tad varat lasīt un vērtēt bez tīkla. Izejot tie tiek izņemti." }
    public func keptOnDevice(at time: String) -> String {
        """
        Jūsu darbi glabājas šajā ierīcē tādi, kādi tie bija plkst. \(time), lai lasītu un vērtētu bez tīkla.
        """
    }
    public var keepFailed: String { "Ne visus izdevās saglabāt. Pēc minūtes mēģiniet vēlreiz." }
    public var removeFromDevice: String { "Izņemt tos no šīs ierīces" }
    public var offlineTitle: String { "Nav tīkla" }
    public var offlineSays: String {
        """
        Šī lapa šajā ierīcē neglabājas. Tas, ko novērtējāt, ir drošībā: tas tiks nosūtīts, kad atkal būs \
        tīkls.
        """
    }

    public var packTitle: String { "Visi mani darbi drukāšanai" }
    public var packHint: String {
        "Darbs pēc darba, katrs savās lapās. Pārējo dara pārlūka drukāšanas komanda."
    }

    public var keysTitle: String { "Taustiņi" }
    public var keysHint: String { "Tie darbojas, kamēr esat pie vērtējumiem un nerakstāt." }
    public func key(_ key: PageKey) -> String {
        switch key {
        case .digits: "dot vērtējumu; 0 dod 10"
        case .upDown: "iepriekšējais jautājums, nākamais"
        case .leftRight: "par vienu mazāk, par vienu vairāk"
        case .half: "pielikt pusi vai to noņemt"
        case .abstain: "atturēties"
        case .next: "nākamais darbs"
        case .previous: "iepriekšējais darbs"
        case .help: "šis saraksts"
        }
    }
    public var close: String { "Aizvērt" }
}
