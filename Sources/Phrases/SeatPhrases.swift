public import Assignment
public import Jury

/// Why jurors sit where they sit, and why a seating cannot be, in words.
public enum SeatPhrases {
    public static func reason(_ reason: SeatReason) -> String {
        let parts = reason.parts.map { part in
            switch part.kind {
            case .language: "reads its language"
            case .topic: part.count == 1 ? "1 topic in common" : "\(part.count) topics in common"
            }
        }
        let better =
            switch reason.betterJurors {
            case 0: [String]()
            case 1: ["1 juror would suit better"]
            default: ["\(reason.betterJurors) jurors would suit better"]
            }
        return (origin(reason.origin) + parts + better).joined(separator: ", ")
    }

    private static func origin(_ origin: Seating.Origin) -> [String] {
        switch origin {
        case .kept: ["kept"]
        case .calibration: ["all judge this entry"]
        case .lot: ["drawn by lot"]
        case .best: []
        case .link: ["links two parts of the panel"]
        }
    }

    /// `1 entry`, `3 entries`.
    private static func count(_ count: Int, _ one: String, _ many: String) -> String {
        "\(Words.grouped(count)) \(count == 1 ? one : many)"
    }

    public static func heading(seats: Int, entries: Int, jurors: Int, load: Int, seed: UInt64) -> String {
        [
            count(seats, "seat", "seats"), "of " + count(jurors, "juror", "jurors"),
            "before " + count(entries, "entry", "entries"),
        ].joined(separator: " ")
            + "; nobody has more than \(load) unless a list says so; seed \(seed)"
    }

    public static func category(_ name: String, ballots: Int) -> String {
        "\(name) · \(count(ballots, "ballot", "ballots")) for each entry"
    }

    public static func range(_ range: ClosedRange<Int>) -> String {
        range.lowerBound == 0 ? "up to \(range.upperBound)" : "\(range.lowerBound) to \(range.upperBound)"
    }

    /// How good the seats of a category are.
    public static func quality(_ quality: SeatingQuality) -> String {
        var sentences: [String] = []
        if let loads = quality.loads {
            let range =
                loads.lowerBound == loads.upperBound
                ? "\(loads.lowerBound)" : "\(loads.lowerBound) to \(loads.upperBound)"
            sentences.append("Each juror has \(range) ballots here.")
        }
        if let worst = quality.worstEntry {
            sentences.append("No entry has less than \(Words.grouped(worst)) points.")
        }
        if quality.parts > 1 {
            sentences.append(
                "The panel falls into \(quality.parts) parts that share no entry: severity cannot be compared "
                    + "between them.")
        } else if let variance = quality.meanPairVariance, let connectivity = quality.algebraicConnectivity {
            sentences.append(
                "All jurors can be compared: the severities of two differ with \(Decimals.two(variance)) times the "
                    + "variance of a mark (connectivity \(Decimals.two(connectivity))).")
        }
        return sentences.joined(separator: " ")
    }

    /// The affinity of all seats, and the most that was possible.
    public static func total(_ total: Int, of bound: Int) -> String {
        total == bound
            ? "\(Words.grouped(total)) points in all, and no other seats have more."
            : "\(Words.grouped(total)) points in all; without what was asked for beside, \(Words.grouped(bound)) "
                + "would be possible."
    }
}

extension SeatPhrases {
    /// Why there is no seating, and what would be nearest.
    ///
    /// - Parameters:
    ///   - load: the most ballots of a juror who does not say, where one was asked for.
    ///   - why: of a kept seat that is barred, in words.
    public static func refusal(
        _ refusal: SeatingRefusal, load: Int?, why: (SeatingRefusal.BarredSeat) -> String
    ) -> String {
        switch refusal {
        case .keptSeatsBarred(let seats):
            return "seats that are to be kept are barred: " + list(seats.map(why), "; ")
                + ". Take them out of the file, or dismiss the conflict."
        case .entriesShort(let shortages):
            let told = shortages.map { short in
                "\(short.entry.text) needs \(short.needed) ballots and \(short.allowed) "
                    + "may judge it" + barred(short.barred)
            }
            let most = shortages.map(\.allowed).min() ?? 0
            let bars = Set(shortages.flatMap(\.barred.keys))
            let remedies =
                ["add jurors to the panel"] + (bars.contains(.conflict) ? ["dismiss a conflict"] : [])
                + (bars.contains(.language) ? ["add languages that jurors read"] : [])
                + (most > 0 ? ["ask for \(most) \(most == 1 ? "ballot" : "ballots")"] : [])
            return "too few jurors: \(list(told, "; ")). To help it: \(Words.either(remedies))."
        case .jurorsShort(let short):
            let missing = short.needed - short.available
            let more = (missing + short.jurors.count - 1) / max(1, short.jurors.count)
            let raise = load.map { " (--load \($0 + more), unless jurors.csv says less)" } ?? ""
            return "\(list(short.jurors.map(\.text), ", ")) may give \(short.available) ballots, but "
                + "\(list(short.entries.map(\.text), ", ")) need \(short.needed) from them"
                + barred(short.barred, "all others are not enough")
                + ". Let each give \(more) more\(raise), add jurors to the panel, or ask for fewer ballots."
        case .ballotsShort(let short):
            return
                "\(list(short.jurors.map(\.text), ", ")) are to have \(short.needed) ballots at the least, but "
                + "the entries can give them only \(short.available)" + barred(short.barred)
                + ". Lower load_min in the list of jurors, or ask for more ballots."
        }
    }

    private static func barred(_ counts: [Bar: Int], _ otherwise: String = "") -> String {
        let told = Bar.allCases.compactMap { bar -> String? in
            guard bar != .panel, let count = counts[bar] else { return nil }
            return "\(count) \(words(bar))"
        }
        let reasons =
            ([otherwise].filter { !$0.isEmpty && told.isEmpty })
            + (told.isEmpty ? [] : ["barred: " + told.joined(separator: ", ")])
        return reasons.isEmpty ? "" : " (" + reasons.joined() + ")"
    }

    /// What bars a juror, as one of several counted.
    static func words(_ bar: Bar) -> String {
        switch bar {
        case .conflict: "by conflict"
        case .language: "without a common language"
        case .panel: "not on the panel"
        case .recusal: "stepped back"
        case .byHand: "by hand"
        case .other: "for other reasons"
        }
    }

    /// The first few, and how many there are beside.
    private static func list(_ names: [String], _ separator: String) -> String {
        let shown = names.prefix(5).map(Words.visible).joined(separator: separator)
        return names.count > 5 ? "\(shown)\(separator)and \(names.count - 5) more" : shown
    }

    /// A kept seat that cannot be kept.
    public static func barred(_ seat: SeatingRefusal.BarredSeat, _ conflict: Conflict?) -> String {
        "\(seat.juror) before \(seat.entry) (\(conflict.map(ConflictPhrases.why) ?? words(seat.bar)))"
    }
}
