internal import Jury
internal import Phrases
internal import Rankings
internal import Scoring

extension SeenRanking {
    /// Without a word of how probable it is: that is a page further, and asked for.
    func firmness(_ words: any PageWords) -> String? {
        analysed.map { $0.analysis.fragility.isFlagged ? words.firstHangs : words.firstIsFirm }
    }

    /// Entries with a place that the marks do not tell apart; nothing where one stands alone.
    var bands: [[Identifier<Entry>]] {
        guard let analysed, let bands = analysed.analysis.bands else { return [] }
        let placed = Set(ranked.ranking.places.map(\.entry))
        var members: [Int: [Identifier<Entry>]] = [:]
        for (entry, band) in zip(analysed.analysis.table.entries, bands) where placed.contains(entry) {
            members[band, default: []].append(entry)
        }
        return members.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
    }

    /// By entry: those in its band of entries that cannot be told apart.
    var levelEntries: [Identifier<Entry>: String] {
        let numbers = Dictionary(
            ranked.ranking.places.map { ($0.entry, $0.place) }, uniquingKeysWith: { first, _ in first })
        var told: [Identifier<Entry>: String] = [:]
        for entries in bands {
            let places = entries.compactMap { numbers[$0] }.sorted()
            for entry in entries {
                guard let own = places.firstIndex(where: { $0 == numbers[entry] }) else { continue }
                told[entry] = Self.spans(places[..<own] + places[(own + 1)...])
            }
        }
        return told
    }

    /// `2, 4–6`, of numbers in their order.
    private static func spans(_ numbers: ArraySlice<Int>) -> String {
        var spans: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = spans.last, number <= last.upperBound + 1 {
                spans[spans.count - 1] = last.lowerBound...max(number, last.upperBound)
            } else {
                spans.append(number...number)
            }
        }
        return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }

    private func names(_ entries: [Identifier<Entry>]) -> String {
        entries.map { ranked.title($0) }.joined(separator: ", ")
    }

    /// What separated entries with equal scores.
    ///
    /// - Parameter entry: one of them; `nil` for all that were separated.
    func brokenTies(of entry: Identifier<Entry>? = nil, _ words: any PageWords) -> [String] {
        ranked.ranking.brokenTies.filter { tie in
            entry.map { one in tie.groups.contains { $0.contains(one) } } ?? true
        }.map { words.tieBroken($0.step, order: $0.groups.map(names).joined(separator: " > ")) }
    }

    /// Equal scores, broken or shared.
    func ties(_ words: any PageWords) -> [String] {
        let shared = Dictionary(grouping: ranked.ranking.places.filter(\.isTied), by: \.place)
        return brokenTies(words)
            + shared.sorted { $0.key < $1.key }.map { _, places in
                words.tieShared(names(places.map(\.entry)), chain: ranked.rubric.ties)
            }
    }
}

extension PageWords {
    /// Why an entry has no place.
    func reason(_ reason: Ranking.Unplaced.Reason, in rubric: Rubric) -> String {
        switch reason {
        case .everybodyRecused(let jurors): return unplacedAllRecused(jurors)
        case .tooFewBallots(let found, let needed): return unplacedTooFew(found, of: needed)
        case .noWholeBallot: return unplacedNoWhole
        case .notAdjustable: return unplacedNotAdjustable
        case .noMarks(let criteria):
            let names = criteria.map { id in
                rubric.criteria.first { $0.id == id }?.name.text(in: self) ?? id.text
            }
            return unplacedNoMarks(names.joined(separator: ", "))
        case .void: return unplacedVoid
        }
    }
}
