public import Records

extension EstonianPages {
    public var evidenceFilesTitle: String { "Tõendite failid" }
    public func evidenceFilesSays(file: Int, entry: Int) -> String {
        """
        PDF, PNG, JPEG, WebP, MP4, MP3, TXT või CSV; kuni \(size(file)) faili kohta ja \(size(entry)) \
        töö kohta. Iga fail on ühe tõendi juures: kes tohib näha tõendit, tohib näha ka faili.
        """
    }
    public var evidenceFilesBlind: String {
        """
        Žürii ei näe siin, kelle tööd need on. Piltidest eemaldame selle, mida kaamerad ja \
        programmid on \
        neisse märkinud; mida fail näitab ning mida dokumendid ja filmid enda kohta ütlevad, peate ise \
        üle vaatama.
        """
    }
    public var evidenceFileFor: String { "Millise tõendi juurde" }
    public var evidenceFileNew: String { "Uus tõend" }
    public var evidenceFileChoose: String { "Fail Teie seadmest" }
    public var evidenceFileSend: String { "Lisa fail" }
    public func evidenceFileRemove(_ name: String) -> String { "Eemalda \(name)" }
    public var evidenceFileMissing: String {
        "töös nimetatud, kuid siin ei ole: žürii loeb ainult pealkirja"
    }
    public var evidenceFileWaits: String { "viiruste suhtes veel kontrollimata: seni žürii seda ei näe" }
    public func evidenceFileSent(_ done: String, of all: String) -> String { "saadetud \(done) / \(all)" }
    public var evidenceFileBroke: String { "Ühendus katkes. Saatmine jätkub ise sealt, kus see pooleli jäi." }
    public func fileNames(_ place: NamingPlace) -> String {
        switch place {
        case .photo: "Pilt võib öelda, kes, kus ja millal selle tegi."
        case .properties: "Dokumendi atribuudid võivad öelda, kes selle kirjutas."
        case .tags: "Filmi või salvestise märkmed võivad öelda, kes selle tegi."
        }
    }
    public func fileFault(_ fault: FileFaultWord) -> String {
        switch fault {
        case .none: "Faili ei ole või on see tühi. Valige fail."
        case .badName: "Faili nimi on tühi või liiga pikk. Andke sellele lühike nimi."
        case .notTaken:
            "Vastu võetakse faile, mille lõpus on .pdf, .png, .jpg, .webp, .mp4, .mp3, .txt või .csv."
        case .otherContent: "Faili sisu ei ole see, mida ütleb nimi. Salvestage see uuesti oma vormingus."
        case .tooLarge(let max): "Fail on suurem kui \(size(max)). Tehke see väiksemaks."
        case .entryFull(let max):
            """
            Töö failid oleksid kokku suuremad kui \(size(max)). Eemaldage mõni või tehke mõni \
            väiksemaks.
            """
        case .agencyFull(let max): "Teie failid oleksid kokku suuremad kui \(size(max)). Eemaldage mõni."
        case .tooMany: "Liiga palju Teie faile on alles teel. Laske mõnel lõpuni jõuda."
        case .noRoom:
            "Serveris ei ole failile praegu ruumi. Sellest ei säilitatud midagi; öelge korraldajale."
        case .otherBytes: "Saabunu ei ole see fail, mida lubati. Saatke see uuesti."
        case .tooManyPixels: "Pildil on üle 50 miljoni piksli. Tehke see väiksemaks."
        case .virus(let name): "Viirusetõrje leidis failist \(name). Faili ei säilitatud."
        case .broken: "Fail ei jõudnud tervelt kohale. Saatke see uuesti."
        }
    }
    public var agencyFilesTitle: String { "Agentuuride failid" }
    public var agencyFilesSays: String {
        """
        Mida agentuurid koos töödega esitasid, kes seda näha tohib ja mis seal võib öelda, \
        kelle oma see on.
        """
    }
    public var agencyFilesNone: String { "Ühtki tööd ei esitatud koos failiga." }
    public func agencyFilesWaiting(_ count: Int) -> String {
        plural(
            count, one: "\(count) fail on viiruste suhtes veel kontrollimata; žürii seda ei näe.",
            other: "\(count) faili on viiruste suhtes veel kontrollimata; žürii neid ei näe.")
    }
    public var agencyFilesScan: String { "Kontrolli neid kohe" }
}
