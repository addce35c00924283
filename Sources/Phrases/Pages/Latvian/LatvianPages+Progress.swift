extension LatvianPages {
    public var progressTitle: String { "Gaita" }
    public var progressSays: String {
        "Vērtēšanas lapu skaits, bez vērtējumiem. Vispirms tas, kam trūkst visvairāk."
    }
    public var noRounds: String { "Vēl nav ieplānota neviena kārta." }
    public func shortEntries(_ count: Int) -> String {
        plural(
            count, zero: "\(count) darbiem ir mazāk žūrijas locekļu, nekā vajag: pievienojiet.",
            one: "\(count) darbam ir mazāk žūrijas locekļu, nekā vajag: pievienojiet.",
            other: "\(count) darbiem ir mazāk žūrijas locekļu, nekā vajag: pievienojiet.")
    }
    public var countNeeded: String { "Vajag" }
    public var countSeats: String { "Norīkojumi" }
    public var countSent: String { "Nosūtītas" }
    public var countBegun: String { "Iesāktas" }
    public var countMissing: String { "Trūkst" }
    public var countRecused: String { "Atteikumi" }
    public var countEntries: String { "Darbi" }
    public var countWhole: String { "Ar visām lapām" }
    public var byJuror: String { "Pēc žūrijas locekļa" }
    public var byEntry: String { "Pēc darba" }
    public var byCategory: String { "Pēc kategorijas" }
    public var columnJuror: String { "Žūrijas loceklis" }
    public var columnCategory: String { "Kategorija" }
    public var lastSeen: String { "Pēdējoreiz šeit" }
    public var lastSent: String { "Pēdējoreiz sūtīts" }
    public var notYet: String { "vēl ne" }

    public var remindTitle: String { "Kam atgādināt" }
    public var remindSays: String {
        """
        Žūrijas locekļi, kuriem atvērtā kārtā vēl jādod vērtēšanas lapas. Vēstulē teikts, cik trūkst, līdz \
        kuram laikam un kur ir vietne; katram tā aiziet ne biežāk kā reizi dienā, viņa valodā.
        """
    }
    public var behindAll: String { "Visi, kas kavējas" }
    public var behindUnbegun: String { "Nekas nav iesākts" }
    public var behindDrafts: String { "Nenosūtīti melnraksti" }
    public func behindSoon(_ days: Int) -> String {
        plural(
            days, zero: "Beidzas \(days) dienu laikā", one: "Beidzas \(days) dienas laikā",
            other: "Beidzas \(days) dienu laikā")
    }
    public var daysLabel: String { "Dienas līdz beigām, ne vairāk kā" }
    public var nobodyBehind: String { "Neviens nekavējas." }
    public var columnEnds: String { "Beigas" }
    public var noEnd: String { "bez beigu laika" }
    public var lastReminded: String { "Pēdējais atgādinājums" }
    public var columnLetter: String { "Vēstule" }
    public var remindButton: String { "Nosūtīt vēstuli visiem atzīmētajiem" }
    public var remindedToday: String { "šodien atgādināts" }
    public var noAddress: String { "nav e-pasta adreses" }
    public var noMailSays: String {
        "Šī vietne e-pastu nesūta. Nokopējiet vēstules tekstu un nosūtiet pats."
    }
    public func lettersSent(_ count: Int) -> String {
        plural(
            count, zero: "\(count) vēstuļu ir ceļā.", one: "\(count) vēstule ir ceļā.",
            other: "\(count) vēstules ir ceļā.")
    }
    public var textToCopy: String { "Teksts kopēšanai" }
    public var copyTo: String { "Kam" }
    public var copySubject: String { "Temats" }
    public var copyBody: String { "Vēstules teksts" }

    public func reminderSubject(_ edition: String) -> String { "\(edition): Jūs gaida vērtēšanas lapas" }
    public func reminderHello(_ name: String) -> String { "Labdien, \(name)!" }
    public func reminderSays(_ edition: String) -> String {
        "Jūs esat konkursa \(edition) žūrijā, un daļa Jūsu vērtēšanas lapu vēl nav nosūtīta:"
    }
    public func reminderLine(
        _ round: String, missing: Int, of all: Int, begun: Int, ends time: String?
    ) -> String {
        let drafts = begun == 0 ? "" : ", no tām iesāktas \(begun)"
        return "- \(round): trūkst \(missing) no \(all)\(drafts)" + (time.map { "; beidzas \($0)" } ?? "")
    }
    public func reminderLeads(_ address: String) -> String {
        """
        Tās ir vietnē \(address). Ja pārlūks Jūs vairs nepazīst, lūdziet tur saiti. Melnraksts neskaitās, \
        kamēr tas nav nosūtīts. Ja kādu darbu nevarat vērtēt, atsakieties no tā darba lapā.
        """
    }
}
