extension EstonianPages {
    public var progressTitle: String { "Edenemine" }
    public var progressSays: String {
        "Hindamislehtede arvud, ilma hinneteta. Ees on see, mida puudub kõige rohkem."
    }
    public var noRounds: String { "Ühtki vooru ei ole veel kavandatud." }
    public func shortEntries(_ count: Int) -> String {
        plural(
            count, one: "\(count) tööl on vähem žürii liikmeid, kui vaja: lisage neid.",
            other: "\(count) tööl on vähem žürii liikmeid, kui vaja: lisage neid.")
    }
    public var countNeeded: String { "Vaja" }
    public var countSeats: String { "Määramisi" }
    public var countSent: String { "Saadetud" }
    public var countBegun: String { "Alustatud" }
    public var countMissing: String { "Puudu" }
    public var countRecused: String { "Taandumisi" }
    public var countEntries: String { "Töid" }
    public var countWhole: String { "Kõigi hindamislehtedega" }
    public var byJuror: String { "Žürii liikmete kaupa" }
    public var byEntry: String { "Tööde kaupa" }
    public var byCategory: String { "Kategooriate kaupa" }
    public var columnJuror: String { "Žürii liige" }
    public var columnCategory: String { "Kategooria" }
    public var lastSeen: String { "Viimati siin" }
    public var lastSent: String { "Viimati saatnud" }
    public var notYet: String { "veel mitte" }

    public var remindTitle: String { "Kellele meelde tuletada" }
    public var remindSays: String {
        """
        Žürii liikmed, kellel on avatud voorus veel hindamislehti saata. Kiri ütleb, mitu on puudu, mis \
        ajani ja kus on sait; igaühele läheb see kõige rohkem kord päevas, tema keeles.
        """
    }
    public var behindAll: String { "Kõik hilinejad" }
    public var behindUnbegun: String { "Midagi pole alustatud" }
    public var behindDrafts: String { "Saatmata mustandid" }
    public func behindSoon(_ days: Int) -> String {
        plural(days, one: "Lõpeb \(days) päeva jooksul", other: "Lõpeb \(days) päeva jooksul")
    }
    public var daysLabel: String { "Päevi lõpuni, kõige rohkem" }
    public var nobodyBehind: String { "Keegi ei hiline." }
    public var columnEnds: String { "Lõpp" }
    public var noEnd: String { "ilma lõputa" }
    public var lastReminded: String { "Viimati meelde tuletatud" }
    public var columnLetter: String { "Kiri" }
    public var remindButton: String { "Saatke kiri kõigile märgitutele" }
    public var remindedToday: String { "täna meelde tuletatud" }
    public var noAddress: String { "e-posti aadressi ei ole" }
    public var noMailSays: String { "See sait kirju ei saada. Kopeerige kirja tekst ja saatke see ise." }
    public func lettersSent(_ count: Int) -> String {
        plural(count, one: "\(count) kiri on teel.", other: "\(count) kirja on teel.")
    }
    public var textToCopy: String { "Tekst kopeerimiseks" }
    public var copyTo: String { "Kellele" }
    public var copySubject: String { "Teema" }
    public var copyBody: String { "Kirja tekst" }

    public func reminderSubject(_ edition: String) -> String { "\(edition): hindamislehed ootavad Teid" }
    public func reminderHello(_ name: String) -> String { "Tere, \(name)!" }
    public func reminderSays(_ edition: String) -> String {
        "Te olete konkursi \(edition) žüriis ja osa Teie hindamislehtedest on veel saatmata:"
    }
    public func reminderLine(
        _ round: String, missing: Int, of all: Int, begun: Int, ends time: String?
    ) -> String {
        let drafts = begun == 0 ? "" : ", neist alustatud \(begun)"
        return "- \(round): puudu \(missing) (kokku \(all))\(drafts)" + (time.map { "; lõpeb \($0)" } ?? "")
    }
    public func reminderLeads(_ address: String) -> String {
        """
        Need on saidil \(address). Kui brauser Teid enam ei tunne, küsige seal uus link. Mustand ei lähe \
        arvesse enne, kui see on saadetud. Kui Te mõnda tööd hinnata ei saa, taanduge selle lehel.
        """
    }
}
