public import Assignment

extension LatvianPages {
    public var assignmentTitle: String { "Kas ko vērtē" }
    public var assignmentSays: String {
        "Ļaujiet ieteikt norīkojumus, apskatiet, kas mainītos un kāpēc, un ierakstiet to; vai mainiet tos pa vienam zemāk."
    }

    public var wishesTitle: String { "Ieteikt norīkojumus" }
    public var wishBallots: String { "Vērtēšanas lapas katram darbam; tukšs: kā teikts kategorijā" }
    public var wishLoad: String { "Vērtēšanas lapas loceklim, ne vairāk kā; tukšs: cik maz iespējams" }
    public var wishCalibration: String { "Cik katras kategorijas darbu vērtē visi, kā kopīgu mēru" }
    public var wishSeed: String { "Skaitlis, kas izšķir starp līdzvērtīgiem norīkojumiem" }
    public var wishStaying: String { "Kas paliek" }
    public func staying(_ isAfresh: Bool) -> String {
        isAfresh ? "Tikai tas, kas sākts" : "Visi norīkojumi; trūkstošie tiek pielikti"
    }
    public var wishLeaving: String { "Kurš izstājas" }
    public var nobodyLeaves: String { "Neviens" }
    public var proposeButton: String { "Ieteikt" }

    public var proposalTitle: String { "Ieteikums" }
    public func proposalSays(new: Int, gone: Int, staying: Int) -> String {
        "Jauni norīkojumi: \(new), atcelti: \(gone), paliek: \(staying)."
    }
    public func proposalTotal(_ total: Int, of bound: Int) -> String {
        "Punkti par kopīgām valodām un tēmām: \(total); iespējami bija \(bound)."
    }
    public func leavingKeeps(_ count: Int) -> String {
        plural(
            count,
            zero: "\(count) vērtēšanas lapās ir vērtējumi, un tās paliek; kur nav nosūtīta, pievieno citu.",
            one: "\(count) vērtēšanas lapā ir vērtējumi, un tā paliek; ja nav nosūtīta, pievieno citu.",
            other: "\(count) vērtēšanas lapās ir vērtējumi, un tās paliek; kur nav nosūtīta, pievieno citu.")
    }
    public func foreignSeats(_ count: Int) -> String {
        plural(
            count, zero: "\(count) norīkojumu paliek bez kopīgas valodas ar darbu.",
            one: "\(count) norīkojums paliek bez kopīgas valodas ar darbu.",
            other: "\(count) norīkojumi paliek bez kopīgas valodas ar darbu.")
    }
    public var proposalNothing: String { "Viss jau ir, kā prasīts: nekas nemainās." }
    public var proposalChanged: String { "Pa to laiku kaut kas mainījies. Apskatiet ieteikumu vēlreiz." }
    public func proposalTake(_ count: Int) -> String {
        plural(
            count, zero: "Ierakstīt \(count) izmaiņu", one: "Ierakstīt \(count) izmaiņu",
            other: "Ierakstīt \(count) izmaiņas")
    }
    public func proposalTaken(_ count: Int) -> String {
        plural(
            count, zero: "Ierakstīts \(count) izmaiņu.", one: "Ierakstīta \(count) izmaiņa.",
            other: "Ierakstītas \(count) izmaiņas.")
    }
    public func seatChange(isNew: Bool) -> String { isNew ? "jauns" : "atcelts" }
    public func seatReason(_ reason: SeatReason) -> String {
        let origin =
            switch reason.origin {
            case .kept: ["paliek"]
            case .calibration: ["šo darbu vērtē visi"]
            case .lot: ["pēc lozes"]
            case .best: [String]()
            case .link: ["saista divas žūrijas daļas"]
            }
        let parts = reason.parts.map { part in
            switch part.kind {
            case .language: "lasa tā valodu"
            case .topic: "kopīgas tēmas: \(part.count)"
            }
        }
        let better = reason.betterJurors == 0 ? [] : ["piemērotāki locekļi: \(reason.betterJurors)"]
        return (origin + parts + better).joined(separator: ", ")
    }
    public var changesTitle: String { "Kas mainās" }
    public var loadsTitle: String { "Cik kuram iznāk" }
    public var columnNow: String { "Tagad" }
    public var columnThen: String { "Pēc tam" }
    public var columnAllowed: String { "Atļauts" }
    public var qualityTitle: String { "Cik tas ir labi" }
    public var columnWorst: String { "Mazākie darba punkti" }
    public var columnLoads: String { "Vērtēšanas lapas loceklim" }
    public var columnParts: String { "Daļas" }
    public var columnApart: String { "Nenoteiktība" }
    public var qualitySays: String {
        """
        Daļas: tik žūrijas daļām nav neviena kopīga darba; ja to ir vairāk par vienu, stingrību starp tām \
        salīdzināt nevar. Nenoteiktība: cik droši var atšķirt divu locekļu stingrību; mazāk ir labāk.
        """
    }
    public func seatingShort(_ short: SeatingShortWord) -> String {
        switch short {
        case .entry(let entry, let needed, let allowed, let barred):
            """
            \(entry): vajag vērtēšanas lapas – \(needed), vērtēt drīkst – \(allowed)\(counts(barred)). \
            Pievienojiet locekļus, noraidiet konfliktu, kas nav spēkā, vai prasiet mazāk vērtēšanas lapu.
            """
        case .jurors(let jurors, let entries, let needed, let available):
            """
            \(jurors.joined(separator: ", ")) drīkst dot vērtēšanas lapas – \(available), bet no viņiem vajag – \
            \(needed): \(entries.joined(separator: ", ")). Atļaujiet katram vairāk, pievienojiet locekļus \
            vai prasiet mazāk vērtēšanas lapu.
            """
        case .promised(let jurors, let needed, let available):
            """
            \(jurors.joined(separator: ", ")): solītas vērtēšanas lapas – vismaz \(needed), ir – \(available). \
            Samaziniet load_min žūrijas sarakstā vai prasiet vairāk vērtēšanas lapu.
            """
        }
    }
    private func counts(_ barred: [Bar: Int]) -> String {
        let told = Bar.allCases.compactMap { bar -> String? in
            guard let count = barred[bar] else { return nil }
            let words: String? =
                switch bar {
                case .conflict: "konfliktā"
                case .language: "bez kopīgas valodas"
                case .panel: nil
                case .recusal: "atteikušies"
                case .byHand: "izstājušies"
                case .other: "citu iemeslu dēļ"
                }
            return words.map { "\($0): \(count)" }
        }
        return told.isEmpty ? "" : " (" + told.joined(separator: ", ") + ")"
    }

    public var mapTitle: String { "Kam kas ir" }
    public var mapSays: String {
        "Katra šūna atver žūrijas locekļa norīkojumu darbam. Ar bultiņu taustiņiem pārvietojas starp šūnām."
    }
    public var seatTitle: String { "Žūrijas loceklis pie darba" }
    public var seatButton: String { "Norīkot" }
    public var unseatButton: String { "Atcelt norīkojumu" }
    public var seatIsUsed: String { "Tur ir vērtējumi, tāpēc norīkojums paliek." }
    public var seatIsForeign: String { "Cik teikts sarakstos, darba valodu viņš nelasa." }
    public var seatIsOver: String { "Kārta ir slēgta, tāpēc norīkojumi paliek, kādi ir." }
    public func seatLoad(_ count: Int) -> String {
        plural(
            count, zero: "\(count) norīkojumu šajā kārtā", one: "\(count) norīkojums šajā kārtā",
            other: "\(count) norīkojumi šajā kārtā")
    }
    public func seatCount(_ count: Int, of needed: Int) -> String { "\(count) no \(needed)" }
    public func thirdJurorCalled(_ entries: String) -> String {
        """
        Divas vērtēšanas lapas stipri atšķiras, un vajadzīgs trešais žūrijas loceklis: \
        \(entries). Ieteikums viņu norīko.
        """
    }
}
