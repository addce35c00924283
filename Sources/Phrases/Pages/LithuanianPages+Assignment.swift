public import Assignment

extension LithuanianPages {
    public var assignmentTitle: String { "Kas ką vertina" }
    public var assignmentSays: String {
        """
        Leiskite pasiūlyti vietas, pažiūrėkite, kas pasikeistų ir kodėl, ir tai įrašykite; arba keiskite \
        vietas po vieną žemiau.
        """
    }

    public var wishesTitle: String { "Pasiūlyti vietas" }
    public var wishBallots: String { "Vertinimų kiekvienam darbui; tuščia: kaip sako kategorija" }
    public var wishLoad: String { "Daugiausia vertinimų vienam nariui; tuščia: kuo mažiau" }
    public var wishCalibration: String { "Kiek kiekvienos kategorijos darbų vertina visi, kaip bendrą matą" }
    public var wishSeed: String { "Skaičius, kuris renkasi iš lygiaverčių vietų" }
    public var wishStaying: String { "Kas lieka" }
    public func staying(_ isAfresh: Bool) -> String {
        isAfresh ? "Tik tai, kas pradėta" : "Visos vietos; trūkstamos pridedamos"
    }
    public var wishLeaving: String { "Kas pasitraukia" }
    public var nobodyLeaves: String { "Niekas" }
    public var proposeButton: String { "Pasiūlyti" }

    public var proposalTitle: String { "Pasiūlymas" }
    public func proposalSays(new: Int, gone: Int, staying: Int) -> String {
        "Naujos vietos: \(new), panaikinamos: \(gone), lieka: \(staying)."
    }
    public func proposalTotal(_ total: Int, of bound: Int) -> String {
        "Taškai už bendras kalbas ir temas: \(total); galima buvo \(bound)."
    }
    public func leavingKeeps(_ count: Int) -> String {
        plural(
            count, one: "\(count) vertinimas turi pažymių ir lieka; jei neišsiųstas, kas nors prisideda.",
            few: "\(count) vertinimai turi pažymių ir lieka; kur neišsiųsta, kas nors prisideda.",
            other: "\(count) vertinimų turi pažymių ir lieka; kur neišsiųsta, kas nors prisideda.")
    }
    public func foreignSeats(_ count: Int) -> String {
        plural(
            count, one: "\(count) vieta lieka be bendros kalbos su darbu.",
            few: "\(count) vietos lieka be bendros kalbos su darbu.",
            other: "\(count) vietų lieka be bendros kalbos su darbu.")
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
    public func seatChange(isNew: Bool) -> String { isNew ? "nauja" : "panaikinama" }
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
    public var columnLoads: String { "Vertinimų nariui" }
    public var columnParts: String { "Dalys" }
    public var columnApart: String { "Neapibrėžtumas" }
    public var qualitySays: String {
        """
        Dalys: tiek komisijos grupių neturi nė vieno bendro darbo; kai jų daugiau nei viena, griežtumo tarp \
        jų palyginti negalima. Neapibrėžtumas: kaip tikrai galima atskirti dviejų narių griežtumą; mažiau \
        yra geriau.
        """
    }
    public func seatingShort(_ short: SeatingShortWord) -> String {
        switch short {
        case .entry(let entry, let needed, let allowed, let barred):
            """
            \(entry): reikia vertinimų – \(needed), vertinti gali – \(allowed)\(counts(barred)). Pridėkite \
            narių, atmeskite konfliktą, kuris negalioja, arba prašykite mažiau vertinimų.
            """
        case .jurors(let jurors, let entries, let needed, let available):
            """
            \(jurors.joined(separator: ", ")) gali duoti vertinimų – \(available), o iš jų reikia – \
            \(needed): \(entries.joined(separator: ", ")). Leiskite kiekvienam daugiau, pridėkite narių arba \
            prašykite mažiau vertinimų.
            """
        case .promised(let jurors, let needed, let available):
            """
            \(jurors.joined(separator: ", ")): pažadėta vertinimų – bent \(needed), yra – \(available). \
            Sumažinkite load_min narių sąraše arba prašykite daugiau vertinimų.
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
        "Kiekvienas langelis atveria nario vietą prie darbo. Rodyklių klavišais judama tarp langelių."
    }
    public var seatTitle: String { "Narys prie darbo" }
    public var seatButton: String { "Duoti vietą" }
    public var unseatButton: String { "Panaikinti vietą" }
    public var seatIsUsed: String { "Ten yra pažymių, todėl vieta lieka." }
    public var seatIsForeign: String { "Kiek sako sąrašai, darbo kalbos jis neskaito." }
    public var seatIsOver: String { "Turas uždarytas, todėl vietos lieka kaip yra." }
    public func seatLoad(_ count: Int) -> String {
        plural(
            count, one: "\(count) vieta šiame ture", few: "\(count) vietos šiame ture",
            other: "\(count) vietų šiame ture")
    }
    public func seatCount(_ count: Int, of needed: Int) -> String { "\(count) iš \(needed)" }
    public func thirdJurorCalled(_ entries: String) -> String {
        """
        Du biuleteniai labai skiriasi, ir kviečiamas trečias vertintojas: \(entries). \
        Pasiūlyme jam skirta vieta.
        """
    }
}
