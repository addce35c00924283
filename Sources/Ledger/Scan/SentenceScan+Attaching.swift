internal import Jury

extension SentenceScan {
    /// How far from its number a metric's words may stand, in Unicode scalars: weak words, and others.
    private static let weakReach = 45
    private static let reach = 120
    /// What words cost beside the distance: to stand before the number, and in another clause.
    private static let beforeCost = 10
    private static let clauseCost = 30

    /// For each figure the metric whose words stand nearest, and which words were taken.
    ///
    /// Words belong to a number next to them, and to one only: none is looked for past another number, and
    /// the cheapest pairs are made first.
    func attached() -> (metrics: [Int?], isTaken: [Bool]) {
        if figures.isEmpty || matches.isEmpty {
            return (
                [Int?](repeating: nil, count: figures.count), [Bool](repeating: false, count: matches.count)
            )
        }
        var pairs: [(cost: Int, figure: Int, match: Int, metric: Int)] = []
        var first = 0
        for (number, figure) in figures.enumerated() {
            let start = number > 0 ? figures[number - 1].range.upperBound : 0
            let end = number + 1 < figures.count ? figures[number + 1].range.lowerBound : bytes.count
            while first < matches.count, matches[first].range.lowerBound < start { first += 1 }
            for index in first..<matches.count {
                if matches[index].range.upperBound > end { break }
                guard let (cost, metric) = cheapest(matches[index], for: figure) else { continue }
                pairs.append((cost, number, index, metric))
            }
        }
        var metrics = [Int?](repeating: nil, count: figures.count)
        var isTaken = [Bool](repeating: false, count: matches.count)
        if pairs.count > 1 { pairs.sort { ($0.cost, $0.figure) < ($1.cost, $1.figure) } }
        for pair in pairs where metrics[pair.figure] == nil && !isTaken[pair.match] {
            metrics[pair.figure] = pair.metric
            isTaken[pair.match] = true
        }
        share(&metrics)
        return (metrics, isTaken)
    }

    /// "3,500, 680 and 72 donors", "from 200 to 500 visitors".
    private func share(_ metrics: inout [Int?]) {
        for index in figures.indices.dropLast().reversed() where metrics[index] == nil {
            if let metric = metrics[index + 1], areJoined(index, index + 1), suits(metric, index) {
                metrics[index] = metric
            }
        }
        for index in figures.indices.dropFirst() where metrics[index] == nil {
            if let metric = metrics[index - 1], areJoined(index - 1, index), suits(metric, index) {
                metrics[index] = metric
            }
        }
    }

    private func suits(_ metric: Int, _ figure: Int) -> Bool {
        (figures[figure].currency != nil) == scan.metrics[metric].isCurrency && !figures[figure].isTime
    }

    /// Whether nothing but a comma or one small word stands between two figures.
    private func areJoined(_ a: Int, _ b: Int) -> Bool {
        let gap = figures[a].range.upperBound..<max(figures[a].range.upperBound, figures[b].range.lowerBound)
        guard gap.count <= Self.joint else { return false }
        let words = Folding.folded(String(decoding: bytes[gap], as: UTF8.self))
        return Self.joints.contains(words.filter { $0.isLetter })
    }

    private static let joint = 16
    private static let joints: Set<String> = [
        "", "and", "to", "or", "then", "et", "a", "ou", "puis", "un", "vai", "lidz", "ir", "ar", "iki", "ja",
        "voi", "kuni", "ning",
    ]

    /// The metric among those of a phrase that suits a figure best, and what it costs; `nil` where the phrase
    /// stands too far away.
    private func cheapest(_ match: Match, for figure: SpottedFigure) -> (cost: Int, metric: Int)? {
        var cost: Int
        var distance = 0
        if match.tokens.contains(figure.token) {
            cost = -2 * Self.reach
        } else {
            let isAfter = match.tokens.lowerBound > figure.token
            let gap =
                isAfter
                ? figure.range.upperBound..<max(figure.range.upperBound, match.range.lowerBound)
                : min(match.range.upperBound, figure.range.lowerBound)..<figure.range.lowerBound
            guard gap.count <= 4 * Self.reach else { return nil }
            distance = scalars(gap.lowerBound, gap.upperBound)
            let between =
                isAfter
                ? figure.token + 1..<match.tokens.lowerBound : match.tokens.upperBound..<figure.token
            let clauses = tokens[between].count { token in
                // "Donors: 300" is one clause.
                token.isBreak && (isAfter || bytes[Int(token.start)] != UInt8(ascii: ":"))
            }
            cost = distance + clauses * Self.clauseCost + (isAfter ? 0 : Self.beforeCost)
        }
        var best: (cost: Int, metric: Int)?
        for sense in match.senses where distance <= (sense.isWeak ? Self.weakReach : Self.reach) {
            let metric = Int(sense.metric)
            if figure.isTime, !scan.metrics[metric].isTime { continue }
            let cost = cost + unitCost(scan.metrics[metric], figure)
            if best.map({ cost < $0.cost }) ?? true { best = (cost, metric) }
        }
        return best
    }

    /// A percentage goes rather to a metric that is one, money to one of money, and people to one of people.
    private func unitCost(_ metric: MetricTraits, _ figure: SpottedFigure) -> Int {
        if figure.isPercent { return metric.isPercent ? -40 : 15 }
        if figure.currency != nil { return metric.isCurrency ? -40 : 40 }
        if figure.isPeople { return metric.isPeople ? -20 : 20 }
        return metric.isPercent ? 25 : metric.isCurrency ? 10 : 0
    }

    /// Unicode scalars between two offsets.
    func scalars(_ start: Int, _ end: Int) -> Int {
        bytes.scalarCount(in: min(start, end)..<max(start, end))
    }

    // MARK: Growth without a number

    /// "The number of visitors exploded": a metric's words beside a word of growth, in one clause and without
    /// a number in it.
    func addGrowths(besides isTaken: [Bool], to mentions: inout [SpottedMention]) {
        var isUsed = isTaken
        for index in tokens.indices where tokens[index].roles.contains(.growth) {
            let clause = clause(around: index)
            if figures.contains(where: { clause.contains($0.token) }) { continue }
            let word = Int(tokens[index].start)..<Int(tokens[index].end)
            var best: (distance: Int, match: Int, metric: Int)?
            for (number, match) in matches.enumerated()
            where clause.contains(match.tokens.lowerBound) && !isUsed[number] {
                guard let sense = match.senses.first(where: { !$0.isWeak }) else { continue }
                let isAfter = match.range.lowerBound >= word.upperBound
                let distance =
                    isAfter
                    ? scalars(word.upperBound, match.range.lowerBound)
                    : scalars(match.range.upperBound, word.lowerBound)
                if distance <= Self.weakReach, distance < best?.distance ?? .max {
                    best = (distance, number, Int(sense.metric))
                }
            }
            guard let best else { continue }
            isUsed[best.match] = true
            let range = matches[best.match].range
            let whole = min(range.lowerBound, word.lowerBound)..<max(range.upperBound, word.upperBound)
            mentions.append(
                SpottedMention(
                    range: whole, value: nil, qualifier: .qualitative, unit: nil, metric: best.metric))
        }
    }

    /// The tokens around one up to the next comma or conjunction on either side.
    private func clause(around index: Int) -> Range<Int> {
        var start = index
        while start > tokens.startIndex, !tokens[start - 1].isBreak { start -= 1 }
        var end = index + 1
        while end < tokens.endIndex, !tokens[end].isBreak { end += 1 }
        return start..<end
    }
}

extension ScanToken {
    /// Whether another clause may begin here.
    fileprivate var isBreak: Bool { kind == .pause || kind == .line || roles.contains(.conjunction) }
}
