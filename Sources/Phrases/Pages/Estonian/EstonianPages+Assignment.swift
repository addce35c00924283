public import Assignment

extension EstonianPages {
    public var assignmentTitle: String { "Kes mida hindab" }
    public var assignmentSays: String {
        "Laske määramisi pakkuda, vaadake, mis muutuks ja miks, ning pange see kirja; või muutke neid allpool ükshaaval."
    }

    public var wishesTitle: String { "Määramiste pakkumine" }
    public var wishBallots: String { "Hindamislehti töö kohta; tühi: nagu ütleb kategooria" }
    public var wishLoad: String { "Hindamislehti liikme kohta kõige rohkem; tühi: nii vähe kui võimalik" }
    public var wishCalibration: String { "Mitut tööd igas kategoorias hindavad ühise mõõduna kõik" }
    public var wishSeed: String { "Arv, mis otsustab võrdväärsete määramiste vahel" }
    public var wishStaying: String { "Mis jääb" }
    public func staying(_ isAfresh: Bool) -> String {
        isAfresh ? "Ainult see, mida on alustatud" : "Kõik määramised; puuduvad lisatakse"
    }
    public var wishLeaving: String { "Kes loobub" }
    public var nobodyLeaves: String { "Mitte keegi" }
    public var proposeButton: String { "Pakkuge" }

    public var proposalTitle: String { "Pakkumine" }
    public func proposalSays(new: Int, gone: Int, staying: Int) -> String {
        "Uusi määramisi: \(new), kaob: \(gone), jääb: \(staying)."
    }
    public func proposalTotal(_ total: Int, of bound: Int) -> String {
        "Punkte ühiste keelte ja teemade eest: \(total); võimalik oli \(bound)."
    }
    public func leavingKeeps(_ count: Int) -> String {
        plural(
            count, one: "\(count) hindamislehel on hindeid ja see jääb; kui see on saatmata, lisandub keegi.",
            other: "\(count) hindamislehel on hindeid ja need jäävad; kus see on saatmata, lisandub keegi.")
    }
    public func foreignSeats(_ count: Int) -> String {
        plural(
            count, one: "\(count) määramine jääb, kuigi tööga ühist keelt ei ole.",
            other: "\(count) määramist jääb, kuigi töödega ühist keelt ei ole.")
    }
    public var proposalNothing: String { "Kõik on juba nii, nagu sooviti: midagi ei muutu." }
    public var proposalChanged: String { "Vahepeal on midagi muutunud. Vaadake pakkumist uuesti." }
    public func proposalTake(_ count: Int) -> String {
        plural(count, one: "Pange kirja \(count) muudatus", other: "Pange kirja \(count) muudatust")
    }
    public func proposalTaken(_ count: Int) -> String {
        plural(
            count, one: "\(count) muudatus pandi kirja.", other: "Kirja pandi \(count) muudatust.")
    }
    public func seatChange(isNew: Bool) -> String { isNew ? "uus" : "kaob" }
    public func seatReason(_ reason: SeatReason) -> String {
        let origin =
            switch reason.origin {
            case .kept: ["jääb"]
            case .calibration: ["seda tööd hindavad kõik"]
            case .lot: ["loosi teel"]
            case .best: [String]()
            case .link: ["seob žürii kaks osa"]
            }
        let parts = reason.parts.map { part in
            switch part.kind {
            case .language: "loeb selle keelt"
            case .topic: "ühiseid teemasid: \(part.count)"
            }
        }
        let better = reason.betterJurors == 0 ? [] : ["sobivamaid liikmeid: \(reason.betterJurors)"]
        return (origin + parts + better).joined(separator: ", ")
    }
    public var changesTitle: String { "Mis muutub" }
    public var loadsTitle: String { "Kui palju kellelegi tuleb" }
    public var columnNow: String { "Praegu" }
    public var columnThen: String { "Pärast" }
    public var columnAllowed: String { "Lubatud" }
    public var qualityTitle: String { "Kui hea see on" }
    public var columnWorst: String { "Töö vähim punktisumma" }
    public var columnLoads: String { "Hindamislehti liikmel" }
    public var columnParts: String { "Osi" }
    public var columnApart: String { "Ebakindlus" }
    public var qualitySays: String {
        """
        Osi: nii mitmel žürii osal ei ole ühtegi ühist tööd; kui neid on rohkem kui üks, ei saa rangust \
        nende vahel võrrelda. Ebakindlus: kui kindlalt saab kahe liikme rangust eristada; vähem on parem.
        """
    }
    public func seatingShort(_ short: SeatingShortWord) -> String {
        switch short {
        case .entry(let entry, let needed, let allowed, let barred):
            """
            \(entry): vaja on hindamislehti – \(needed), hinnata võib – \(allowed)\(counts(barred)). Lisage \
            žürii liikmeid, jätke kõrvale konflikt, mis ei kehti, või küsige vähem hindamislehti.
            """
        case .jurors(let jurors, let entries, let needed, let available):
            """
            \(jurors.joined(separator: ", ")) võivad anda hindamislehti – \(available), kuid neilt on vaja – \
            \(needed): \(entries.joined(separator: ", ")). Lubage igaühele rohkem, lisage liikmeid või \
            küsige vähem hindamislehti.
            """
        case .promised(let jurors, let needed, let available):
            """
            \(jurors.joined(separator: ", ")): lubatud on hindamislehti – vähemalt \(needed), olemas – \
            \(available). Vähendage liikmete loendis load_min või küsige rohkem hindamislehti.
            """
        }
    }
    private func counts(_ barred: [Bar: Int]) -> String {
        let told = Bar.allCases.compactMap { bar -> String? in
            guard let count = barred[bar] else { return nil }
            let words: String? =
                switch bar {
                case .conflict: "konflikt"
                case .language: "ühise keeleta"
                case .panel: nil
                case .recusal: "taandunud"
                case .byHand: "loobunud"
                case .other: "muudel põhjustel"
                }
            return words.map { "\($0): \(count)" }
        }
        return told.isEmpty ? "" : " (" + told.joined(separator: ", ") + ")"
    }

    public var mapTitle: String { "Kellel mis on" }
    public var mapSays: String {
        "Iga lahter avab žürii liikme määramise tööle. Nooleklahvidega liigutakse lahtrite vahel."
    }
    public var seatTitle: String { "Žürii liige ja töö" }
    public var seatButton: String { "Määrake" }
    public var unseatButton: String { "Tühistage määramine" }
    public var seatIsUsed: String { "Seal on hindeid, seega määramine jääb." }
    public var seatIsForeign: String { "Niipalju kui loendid ütlevad, ta töö keelt ei loe." }
    public var seatIsOver: String { "Voor on suletud, seega jäävad määramised nii, nagu on." }
    public func seatLoad(_ count: Int) -> String {
        plural(count, one: "\(count) määramine selles voorus", other: "\(count) määramist selles voorus")
    }
    public func seatCount(_ count: Int, of needed: Int) -> String { "\(count) / \(needed)" }
    public func thirdJurorCalled(_ entries: String) -> String {
        """
        Kaks hindamislehte on teineteisest kaugel ja kutsutakse kolmas žürii liige: \
        \(entries). Pakkumine määrab ta.
        """
    }
}
