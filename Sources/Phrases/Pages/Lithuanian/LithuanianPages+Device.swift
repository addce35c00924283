extension LithuanianPages {
    public func savedOnServer(at time: String) -> String { "Išsaugota serveryje, \(time)." }
    public var keptHere: String {
        "Laikoma šiame įrenginyje, serveryje dar nėra. Bus perduota savaime, kai vėl atsiras tinklas."
    }
    public var keptHereOf: String { "Laikoma šiame įrenginyje, serveryje dar nėra:" }
    public var toBeSent: String { "Laikoma šiame įrenginyje; bus išsiųsta, kai vėl atsiras tinklas:" }
    public var keptTwiceOf: String {
        "Laikoma šiame įrenginyje dviem versijomis iš dviejų skirtukų. Kai vėl atsiras tinklas, pasirinksite:"
    }
    public var changedElsewhereOf: String { "Tuo metu pakeista kitur. Atverkite ir pasirinkite, ką palikti:" }
    public var notTakenOf: String {
        "Tik šiame įrenginyje, nes serveris to nepriėmė. Atverkite ir pamatysite, kodėl:"
    }
    public var discardHere: String { "Atmesti" }
    public var discardLoses: String {
        "Įvertinimai, esantys tik šiame įrenginyje, bus prarasti. Atmesti juos?"
    }
    public var signOutLoses: String {
        "Šiame įrenginyje esančių įvertinimų serveryje dar nėra. Vis tiek atsijungti ir juos prarasti?"
    }

    public var keepOnDevice: String { "Laikyti mano darbus šiame įrenginyje" }
    public var keepHint: String {
        "Tada galėsite skaityti ir vertinti be tinklo. Atsijungus jie pašalinami."
    }
    public func keptOnDevice(at time: String) -> String {
        """
        Jūsų darbai laikomi šiame įrenginyje tokie, kokie buvo \(time), kad galėtumėte skaityti ir vertinti \
        be tinklo.
        """
    }
    public var keepFailed: String { "Ne visus pavyko išsaugoti. Po minutės bandykite dar kartą." }
    public var removeFromDevice: String { "Pašalinti juos iš šio įrenginio" }
    public var offlineTitle: String { "Nėra tinklo" }
    public var offlineSays: String {
        """
        Šis puslapis šiame įrenginyje nelaikomas. Tai, ką įvertinote, saugu: bus perduota, kai vėl atsiras \
        tinklas.
        """
    }

    public var packTitle: String { "Visi mano darbai spausdinti" }
    public var packHint: String {
        "Darbas po darbo, kiekvienas savo puslapiuose. Visa kita padaro naršyklės spausdinimo komanda."
    }

    public var keysTitle: String { "Klavišai" }
    public var keysHint: String { "Jie veikia, kai esate prie įvertinimų ir nerašote." }
    public func key(_ key: PageKey) -> String {
        switch key {
        case .digits: "įvertinti; 0 reiškia 10"
        case .upDown: "ankstesnis klausimas, kitas klausimas"
        case .leftRight: "vienu mažiau, vienu daugiau"
        case .half: "pridėti pusę arba ją nuimti"
        case .abstain: "susilaikyti"
        case .next: "kitas darbas"
        case .previous: "ankstesnis darbas"
        case .help: "šis sąrašas"
        }
    }
    public var close: String { "Uždaryti" }
}
