public import Records

extension LithuanianPages {
    public var evidenceFilesTitle: String { "Įrodymų failai" }
    public func evidenceFilesSays(file: Int, entry: Int) -> String {
        """
        PDF, PNG, JPEG, WebP, MP4, MP3, TXT arba CSV; ne daugiau kaip \(size(file)) failui ir \(size(entry)) \
        darbui. Kiekvienas failas yra prie kurio nors įrodymo: kas gali matyti įrodymą, gali matyti ir \
        failą.
        """
    }
    public var evidenceFilesBlind: String {
        """
        Komisija čia nemato, kieno tai darbai. Iš paveikslėlių pašaliname tai, ką juose pažymėjo \
        kameros ir \
        programos; ką failas rodo ir ką dokumentai bei filmai sako apie save, turite peržiūrėti patys.
        """
    }
    public var evidenceFileFor: String { "Prie kurio įrodymo" }
    public var evidenceFileNew: String { "Naujas įrodymas" }
    public var evidenceFileChoose: String { "Failas iš Jūsų įrenginio" }
    public var evidenceFileSend: String { "Pridėti failą" }
    public func evidenceFileRemove(_ name: String) -> String { "Pašalinti \(name)" }
    public var evidenceFileMissing: String {
        "darbe nurodytas, bet čia jo nėra: komisija skaito tik pavadinimą"
    }
    public var evidenceFileWaits: String { "dar nepatikrintas dėl virusų: iki tol komisija jo nemato" }
    public func evidenceFileSent(_ done: String, of all: String) -> String { "išsiųsta \(done) iš \(all)" }
    public var evidenceFileBroke: String { "Ryšys nutrūko. Siuntimas pats tęsis nuo ten, kur sustojo." }
    public func fileNames(_ place: NamingPlace) -> String {
        switch place {
        case .photo: "Paveikslėlis gali pasakyti, kas, kur ir kada jį padarė."
        case .properties: "Dokumento ypatybės gali pasakyti, kas jį parašė."
        case .tags: "Filmo ar įrašo pastabos gali pasakyti, kas jį sukūrė."
        }
    }
    public func fileFault(_ fault: FileFaultWord) -> String {
        switch fault {
        case .none: "Failo nėra arba jis tuščias. Pasirinkite failą."
        case .badName: "Failo pavadinimas tuščias arba per ilgas. Suteikite jam trumpą."
        case .notTaken: "Priimami failai, kurie baigiasi .pdf, .png, .jpg, .webp, .mp4, .mp3, .txt arba .csv."
        case .otherContent:
            "Failo turinys nėra tas, kurį sako pavadinimas. Išsaugokite jį iš naujo jo formatu."
        case .tooLarge(let max): "Failas didesnis nei \(size(max)). Sumažinkite jį."
        case .entryFull(let max):
            "Darbo failai kartu viršytų \(size(max)). Pašalinkite kurį nors arba sumažinkite."
        case .agencyFull(let max): "Jūsų failai kartu viršytų \(size(max)). Pašalinkite kurį nors."
        case .tooMany: "Per daug Jūsų failų dar siunčiama. Leiskite kai kuriems pasibaigti."
        case .noRoom:
            "Serveryje dabar nėra vietos šiam failui. Nieko iš jo neišsaugota; pasakykite organizatoriui."
        case .otherBytes: "Atėjo ne tas failas, apie kurį buvo pranešta. Siųskite jį iš naujo."
        case .tooManyPixels: "Paveikslėlyje yra daugiau nei 50 milijonų pikselių. Sumažinkite jį."
        case .virus(let name): "Antivirusinė programa faile rado \(name). Jis neišsaugotas."
        case .broken: "Failas neatėjo visas. Siųskite jį iš naujo."
        }
    }
    public var agencyFilesTitle: String { "Agentūrų failai" }
    public var agencyFilesSays: String {
        """
        Ką agentūros pateikė kartu su darbais, kas gali tai matyti ir kas ten galėtų pasakyti, \
        kieno tai.
        """
    }
    public var agencyFilesNone: String { "Nė vienas darbas nepateiktas su failu." }
    public func agencyFilesWaiting(_ count: Int) -> String {
        plural(
            count, one: "\(count) failas dar nepatikrintas dėl virusų; komisija jo nemato.",
            few: "\(count) failai dar nepatikrinti dėl virusų; komisija jų nemato.",
            other: "\(count) failų dar nepatikrinta dėl virusų; komisija jų nemato.")
    }
    public var agencyFilesScan: String { "Patikrinti juos dabar" }
}
