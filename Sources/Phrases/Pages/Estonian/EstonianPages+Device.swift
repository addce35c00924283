extension EstonianPages {
    public func savedOnServer(at time: String) -> String { "Serverisse salvestatud, \(time)." }
    public var keptHere: String {
        "Hoitakse selles seadmes, serveris veel ei ole. Läheb ise üles, kui võrk taastub."
    }
    public var keptHereOf: String { "Hoitakse selles seadmes, serveris veel ei ole:" }
    public var toBeSent: String { "Hoitakse selles seadmes; saadetakse, kui võrk taastub:" }
    public var keptTwiceOf: String {
        "Hoitakse selles seadmes kahe versioonina kahelt vahekaardilt. Kui võrk taastub, valite nende vahel:"
    }
    public var changedElsewhereOf: String { "Vahepeal mujal muudetud. Avage ja valige, mis alles jätta:" }
    public var notTakenOf: String {
        "Ainult selles seadmes, sest server ei võtnud seda vastu. Avage, et näha, miks:"
    }
    public var discardHere: String { "Loobu" }
    public var discardLoses: String {
        "Hinded, mis on ainult selles seadmes, lähevad kaotsi. Kas loobuda neist?"
    }
    public var signOutLoses: String {
        "Selles seadmes olevad hinded ei ole veel serveris. Kas logite siiski välja ja kaotate need?"
    }

    public var keepOnDevice: String { "Hoidke minu töid selles seadmes" }
    public var keepHint: String {
        "Siis saate lugeda ja hinnata ilma võrguta. Väljalogimine eemaldab need."
    }
    public func keptOnDevice(at time: String) -> String {
        """
        Teie töid hoitakse selles seadmes sellisena, nagu need olid kell \(time), et lugeda ja hinnata ilma \
        võrguta.
        """
    }
    public var keepFailed: String { "Kõiki ei õnnestunud hoida. Proovige minuti pärast uuesti." }
    public var removeFromDevice: String { "Eemaldage need sellest seadmest" }
    public var offlineTitle: String { "Võrku ei ole" }
    public var offlineSays: String {
        """
        Seda lehte selles seadmes ei hoita. See, mida hindasite, on kindlas kohas: see läheb üles, kui võrk \
        taastub.
        """
    }

    public var packTitle: String { "Kõik minu tööd printimiseks" }
    public var packHint: String {
        "Töö töö järel, igaüks oma lehtedel. Ülejäänu teeb brauseri printimiskäsk."
    }

    public var keysTitle: String { "Klahvid" }
    public var keysHint: String { "Need toimivad, kui olete hinnete juures ega kirjuta." }
    public func key(_ key: PageKey) -> String {
        switch key {
        case .digits: "anda hinne; 0 annab 10"
        case .upDown: "eelmine küsimus, järgmine küsimus"
        case .leftRight: "ühe võrra vähem, ühe võrra rohkem"
        case .half: "lisada pool või see ära võtta"
        case .abstain: "hoiduda hindamast"
        case .next: "järgmine töö"
        case .previous: "eelmine töö"
        case .help: "see loend"
        }
    }
    public var close: String { "Sulgege" }
}
