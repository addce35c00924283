public import Assignment

extension LithuanianPages {
    public var assignmentTitle: String { "Kas ką vertina" }
    public var assignmentSays: String {
        """
        Leiskite pasiūlyti paskyrimus, pažiūrėkite, kas pasikeistų ir kodėl, ir tai įrašykite; arba \
        keiskite juos po vieną žemiau.
        """
    }

    public var wishesTitle: String { "Pasiūlyti paskyrimus" }
    public var wishBallots: String { "Vertinimo lapų kiekvienam darbui; tuščia: kaip sako kategorija" }
    public var wishLoad: String { "Daugiausia vertinimo lapų vienam nariui; tuščia: kuo mažiau" }
    public var wishCalibration: String { "Kiek kiekvienos kategorijos darbų vertina visi, kaip bendrą matą" }
    public var wishSeed: String { "Skaičius, kuris renkasi iš lygiaverčių paskyrimų" }
    public var wishStaying: String { "Kas lieka" }
    public func staying(_ isAfresh: Bool) -> String {
        isAfresh ? "Tik tai, kas pradėta" : "Visi paskyrimai; trūkstami pridedami"
    }
    public var wishLeaving: String { "Kas pasitraukia" }
    public var nobodyLeaves: String { "Niekas" }
    public var proposeButton: String { "Pasiūlyti" }

    public var proposalTitle: String { "Pasiūlymas" }
    public func proposalSays(new: Int, gone: Int, staying: Int) -> String {
        "Nauji paskyrimai: \(new), panaikinami: \(gone), lieka: \(staying)."
    }
    public func proposalTotal(_ total: Int, of bound: Int) -> String {
        "Taškai už bendras kalbas ir temas: \(total); galima buvo \(bound)."
    }
    public func leavingKeeps(_ count: Int) -> String {
        plural(
            count,
            one: "\(count) vertinimo lape yra įvertinimų, ir jis lieka; jei neišsiųstas, pridedamas kitas.",
            few: "\(count) vertinimo lapuose yra įvertinimų, ir jie lieka; kur neišsiųsta, pridedamas kitas.",
            other: "\(count) vertinimo lapų turi įvertinimų ir lieka; kur neišsiųsta, pridedamas kitas.")
    }
    public func foreignSeats(_ count: Int) -> String {
        plural(
            count, one: "\(count) paskyrimas lieka be bendros kalbos su darbu.",
            few: "\(count) paskyrimai lieka be bendros kalbos su darbu.",
            other: "\(count) paskyrimų lieka be bendros kalbos su darbu.")
    }
    public var proposalNothing: String { "Viskas jau taip, kaip prašyta: niekas nesikeičia." }
    public var proposalChanged: String { "Per tą laiką kažkas pasikeitė. Pažiūrėkite į pasiūlymą dar kartą." }
    public func proposalTake(_ count: Int) -> String {
        plural(
            count, one: "Įrašyti \(count) pakeitimą", few: "Įrašyti \(count) pakeitimus",
            other: "Įrašyti \(count) pakeitimų")
    }
    public func proposalTaken(_ count: Int) -> String {
        plural(
            count, one: "Įrašytas \(count) pakeitimas.", few: "Įrašyti \(count) pakeitimai.",
            other: "Įrašyta \(count) pakeitimų.")
    }
    public func seatChange(isNew: Bool) -> String { isNew ? "naujas" : "panaikinamas" }
    public func seatReason(_ reason: SeatReason) -> String {
        let origin =
            switch reason.origin {
            case .kept: ["lieka"]
            case .calibration: ["šį darbą vertina visi"]
            case .lot: ["burtų keliu"]
            case .best: [String]()
            case .link: ["sieja dvi komisijos dalis"]
            }
        let parts = reason.parts.map { part in
            switch part.kind {
            case .language: "skaito jo kalba"
            case .topic: "bendros temos: \(part.count)"
            }
        }
        let better = reason.betterJurors == 0 ? [] : ["labiau tinkantys nariai: \(reason.betterJurors)"]
        return (origin + parts + better).joined(separator: ", ")
    }
    public var changesTitle: String { "Kas keičiasi" }
    public var loadsTitle: String { "Kiek kam tenka" }
    public var columnNow: String { "Dabar" }
    public var columnThen: String { "Po to" }
    public var columnAllowed: String { "Leidžiama" }
    public var qualityTitle: String { "Kiek tai gerai" }
    public var columnWorst: String { "Mažiausiai darbo taškų" }
    public var columnLoads: String { "Vertinimo lapų nariui" }
    public var columnParts: String { "Dalys" }
    public var columnApart: String { "Neapibrėžtumas" }
    public var qualitySays: String {
        """
        Dalys: tiek komisijos dalių neturi nė vieno bendro darbo; kai jų daugiau nei viena, griežtumo tarp \
        jų palyginti negalima. Neapibrėžtumas: kaip tikrai galima atskirti dviejų narių griežtumą; mažiau \
        yra geriau.
        """
    }
    public func seatingShort(_ short: SeatingShortWord) -> String {
        switch short {
        case .entry(let entry, let needed, let allowed, let barred):
            """
            \(entry): reikia vertinimo lapų – \(needed), vertinti gali – \(allowed)\(counts(barred)). \
            Pridėkite narių, atmeskite konfliktą, kuris negalioja, arba prašykite mažiau lapų.
            """
        case .jurors(let jurors, let entries, let needed, let available):
            """
            \(jurors.joined(separator: ", ")) gali duoti vertinimo lapų – \(available), o iš jų reikia – \
            \(needed): \(entries.joined(separator: ", ")). Leiskite kiekvienam daugiau, pridėkite narių arba \
            prašykite mažiau lapų.
            """
        case .promised(let jurors, let needed, let available):
            """
            \(jurors.joined(separator: ", ")): pažadėta vertinimo lapų – bent \(needed), yra – \(available). \
            Sumažinkite load_min narių sąraše arba prašykite daugiau lapų.
            """
        }
    }
    private func counts(_ barred: [Bar: Int]) -> String {
        let told = Bar.allCases.compactMap { bar -> String? in
            guard let count = barred[bar] else { return nil }
            let words: String? =
                switch bar {
                case .conflict: "konfliktas"
                case .language: "be bendros kalbos"
                case .panel: nil
                case .recusal: "nusišalino"
                case .byHand: "pasitraukė"
                case .other: "dėl kitų priežasčių"
                }
            return words.map { "\($0): \(count)" }
        }
        return told.isEmpty ? "" : " (" + told.joined(separator: ", ") + ")"
    }

    public var mapTitle: String { "Kas ką turi" }
    public var mapSays: String {
        "Kiekvienas langelis atveria nario paskyrimą darbui. Rodyklių klavišais judama tarp langelių."
    }
    public var seatTitle: String { "Komisijos narys ir darbas" }
    public var seatButton: String { "Paskirti" }
    public var unseatButton: String { "Panaikinti paskyrimą" }
    public var seatIsUsed: String { "Ten yra įvertinimų, todėl paskyrimas lieka." }
    public var seatIsForeign: String { "Kiek sako sąrašai, darbo kalbos jis neskaito." }
    public var seatIsOver: String { "Turas uždarytas, todėl paskyrimai lieka kaip yra." }
    public func seatLoad(_ count: Int) -> String {
        plural(
            count, one: "\(count) paskyrimas šiame ture", few: "\(count) paskyrimai šiame ture",
            other: "\(count) paskyrimų šiame ture")
    }
    public func seatCount(_ count: Int, of needed: Int) -> String { "\(count) iš \(needed)" }
    public func thirdJurorCalled(_ entries: String) -> String {
        """
        Du vertinimo lapai labai skiriasi, ir kviečiamas trečias komisijos narys: \(entries). \
        Pasiūlyme jis paskirtas.
        """
    }
}
