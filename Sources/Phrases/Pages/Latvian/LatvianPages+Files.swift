public import Records

extension LatvianPages {
    public var evidenceFilesTitle: String { "Pierādījumu faili" }
    public func evidenceFilesSays(file: Int, entry: Int) -> String {
        """
        PDF, PNG, JPEG, WebP, MP4, MP3, TXT vai CSV; ne vairāk kā \(size(file)) failam un \(size(entry)) \
        darbam. Katrs fails ir pie kāda pierādījuma: kas drīkst redzēt pierādījumu, drīkst redzēt \
        arī failu.
        """
    }
    public var evidenceFilesBlind: String {
        """
        Žūrija šeit neredz, kam darbi pieder. No attēliem mēs izņemam to, ko tajos atzīmējušas \
        kameras un \
        programmas; to, ko fails rāda un ko dokumenti un filmas saka par sevi, jāpārskata Jums pašiem.
        """
    }
    public var evidenceFileFor: String { "Pie kura pierādījuma" }
    public var evidenceFileNew: String { "Jauns pierādījums" }
    public var evidenceFileChoose: String { "Fails no Jūsu ierīces" }
    public var evidenceFileSend: String { "Pievienot failu" }
    public func evidenceFileRemove(_ name: String) -> String { "Noņemt \(name)" }
    public var evidenceFileMissing: String {
        "darbā nosaukts, bet šeit tā nav: žūrija lasa tikai nosaukumu"
    }
    public var evidenceFileWaits: String { "vēl nav pārbaudīts pret vīrusiem: līdz tam žūrija to neredz" }
    public func evidenceFileSent(_ done: String, of all: String) -> String { "nosūtīts \(done) no \(all)" }
    public var evidenceFileBroke: String {
        "Savienojums pārtrūka. Sūtīšana pati turpināsies no vietas, kur apstājās."
    }
    public func fileNames(_ place: NamingPlace) -> String {
        switch place {
        case .photo: "Attēls, iespējams, pasaka, kas, kur un kad to uzņēmis."
        case .properties: "Dokumenta rekvizīti, iespējams, pasaka, kas to rakstījis."
        case .tags: "Filmas vai ieraksta piezīmes, iespējams, pasaka, kas to veidojis."
        }
    }
    public func fileFault(_ fault: FileFaultWord) -> String {
        switch fault {
        case .none: "Faila nav, vai tas ir tukšs. Izvēlieties failu."
        case .badName: "Faila nosaukums ir tukšs vai pārāk garš. Dodiet tam īsu nosaukumu."
        case .notTaken: "Pieņem failus, kas beidzas ar .pdf, .png, .jpg, .webp, .mp4, .mp3, .txt vai .csv."
        case .otherContent: "Faila saturs nav tas, ko saka nosaukums. Saglabājiet to no jauna tā formātā."
        case .tooLarge(let max): "Fails ir lielāks par \(size(max)). Samaziniet to."
        case .entryFull(let max):
            "Darba faili kopā pārsniegtu \(size(max)). Noņemiet kādu vai samaziniet kādu."
        case .agencyFull(let max): "Jūsu faili kopā pārsniegtu \(size(max)). Noņemiet kādu."
        case .tooMany: "Pārāk daudz Jūsu failu vēl ir ceļā. Ļaujiet dažiem pabeigt."
        case .noRoom: "Serverī pašlaik nav vietas šim failam. Nekas no tā nav paturēts; pasakiet rīkotājam."
        case .otherBytes: "Atnāca nevis tas fails, kas tika izziņots. Sūtiet to vēlreiz."
        case .tooManyPixels: "Attēlam ir vairāk nekā 50 miljoni pikseļu. Samaziniet to."
        case .virus(let name): "Pretvīrusu programma failā atrada \(name). Tas nav paturēts."
        case .broken: "Fails neatnāca vesels. Sūtiet to vēlreiz."
        }
    }
    public var agencyFilesTitle: String { "Aģentūru faili" }
    public var agencyFilesSays: String {
        """
        Ko aģentūras iesniedza kopā ar darbiem, kas to drīkst redzēt un kas tur varētu pateikt, \
        kam tas pieder.
        """
    }
    public var agencyFilesNone: String { "Neviens darbs nav iesniegts ar failu." }
    public func agencyFilesWaiting(_ count: Int) -> String {
        plural(
            count, zero: "\(count) failu vēl nav pārbaudīti pret vīrusiem; žūrija tos neredz.",
            one: "\(count) fails vēl nav pārbaudīts pret vīrusiem; žūrija to neredz.",
            other: "\(count) faili vēl nav pārbaudīti pret vīrusiem; žūrija tos neredz.")
    }
    public var agencyFilesScan: String { "Pārbaudīt tos tūlīt" }
}
