public import Jury

/// Reads a bundle. What the rankings rest on must be there; names and notes are taken as far as they are, and
/// explanations are passed over.
public enum BundleReader {
    /// Why bytes are not a bundle.
    public enum Fault: Error, Hashable, Sendable {
        /// Where the text breaks off or goes wrong, as far as that is known.
        case notJSON(SourcePosition?)
        /// What is missing or of another kind, such as `/ranking/rankings/1/rubric/scale/min`.
        case malformed(path: String)
    }

    /// Whether bytes say that they are a bundle.
    public static func isBundle(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes.prefix(64), as: UTF8.self).contains("\"\(Bundle.format)\"")
    }

    public static func read(_ bytes: [UInt8]) throws(Fault) -> Bundle {
        let (document, findings) = DocumentReader.read(bytes, as: .json, isSheet: true)
        guard let document else { throw .notJSON(findings.first?.position) }
        let root = JSONPlace(document)
        var bundle = Bundle()
        if try root["format"].text() != Bundle.format { throw .malformed(path: "/format") }
        bundle.isSealed = try root["kind"].choice(["open": false, "sealed": true])
        bundle.key = try root["key"].text()
        bundle.checkpoint = try root["checkpoint"].text()
        for line in try root[bundle.isSealed ? "leaves" : "lines"].items() {
            bundle.lines.append(try line.text())
        }
        for contest in try root["ranking"]["rankings"].items() {
            bundle.contests.append(try Self.contest(contest))
        }
        bundle.notice = try? root["ranking"]["notice"].textOrNull()
        bundle.notes = (try? notes(root["notes"])) ?? Bundle.Notes()
        return bundle
    }

    private static func contest(_ json: JSONPlace) throws(Fault) -> Bundle.Contest {
        var contest = Bundle.Contest()
        contest.category = Identifier(try json["category"].text())
        let name = try json["rule"].text()
        guard let rule = Rule(rawValue: name) else { throw json["rule"].fault }
        contest.rule = rule
        contest.name = (try? json["name"].text()) ?? contest.category.text
        contest.ballotsMin = try json["ballotsMin"].integer()
        contest.rubric = try rubric(json["rubric"])
        for level in try json["rubric"]["levels"].items() { contest.levels.append(try Self.level(level)) }
        for standing in try json["standings"].itemsIfAny() {
            let entry = Identifier<Entry>(try standing["entry"].text())
            contest.standings[entry] = try Self.standing(standing, contest.rubric)
        }
        contest.sheet = try sheet(json["ballots"])
        if json["interventions"].isThere {
            contest.interventions = try interventions(json["interventions"])
        }
        for place in try json["places"].items() {
            contest.places.append(
                Bundle.Place(
                    entry: Identifier(try place["entry"].text()), place: try place["place"].integer(),
                    isTied: try place["tied"].truth(), score: try place["score"].text(),
                    exact: try place["exact"].text(),
                    level: try place["level"].textOrNull().map { Identifier($0) }))
            if let count = try? place["ballots"].integer() { contest.ballotCounts.append(count) }
        }
        for unplaced in try json["unplaced"].items() {
            contest.unplaced.append(Identifier(try unplaced["entry"].text()))
        }
        return contest
    }

    private static func interventions(_ json: JSONPlace) throws(Fault) -> Interventions {
        var interventions = Interventions()
        for move in try json["moves"].items() {
            interventions.moves.append(
                .init(Identifier(try move["entry"].text()), ahead: Identifier(try move["ahead"].text())))
        }
        for deduction in try json["deductions"].items() {
            let (entry, points) = (try deduction["entry"].text(), try deduction["points"].integer())
            guard (1...Acts.Deduct.pointsMax).contains(points),
                interventions.deductions.updateValue(points, forKey: Identifier(entry)) == nil
            else { throw deduction.fault }
        }
        return interventions
    }

    private static func rubric(_ json: JSONPlace) throws(Fault) -> Rubric {
        var rubric = Rubric()
        rubric.id = Identifier(try json["id"].text())
        rubric.total = try json["total"].integer()
        rubric.scale = Scale(
            min: try json["scale"]["min"].thousandths(), max: try json["scale"]["max"].thousandths(),
            step: try json["scale"]["step"].thousandths())
        guard rubric.scale.isHeldByBallots, (1...Limits.weightTotal).contains(rubric.total) else {
            throw json["scale"].fault
        }
        rubric.evidence = try json["evidence"].named()
        for item in try json["criteria"].items() {
            var criterion = Criterion()
            criterion.id = Identifier(try item["id"].text())
            criterion.weight = try item["weight"].integer()
            guard (1...Limits.weightTotal).contains(criterion.weight) else { throw item["weight"].fault }
            for tier in try item["reads"].items() { criterion.reads.append(try tier.named()) }
            rubric.criteria.append(criterion)
        }
        guard (1...Limits.criteria).contains(rubric.criteria.count) else { throw json["criteria"].fault }
        for step in try json["ties"].items() { rubric.ties.append(try step.named()) }
        return rubric
    }

    private static func level(_ json: JSONPlace) throws(Fault) -> AwardLevel {
        var level = AwardLevel()
        level.id = Identifier(try json["id"].text())
        level.score = try json["score"].thousandths()
        for item in try json["needs"].items() {
            var need = AwardLevel.Need()
            need.criterion = Identifier(try item["criterion"].text())
            need.mark = try item["mark"].thousandths()
            level.needs.append(need)
        }
        if try json["standOut"].textOrNull() != nil { level.standOut = try json["standOut"].thousandths() }
        return level
    }

    private static func standing(_ json: JSONPlace, _ rubric: Rubric) throws(Fault) -> EntryStanding {
        var criteria = [Standing](repeating: .free, count: rubric.criteria.count)
        for item in try json["criteria"].items() {
            let id = Identifier<Criterion>(try item["criterion"].text())
            guard let index = rubric.criteria.firstIndex(where: { $0.id == id }) else {
                throw item["criterion"].fault
            }
            var allowances: [Allowance] = []
            for allowance in try item["allowances"].items() {
                allowances.append(
                    Allowance(
                        cap: try allowance["cap"].thousandthsOrNull(),
                        factor: try allowance["factor"].ratio(),
                        floor: try allowance["floor"].thousandthsOrNull()))
            }
            criteria[index] = Standing(allowances, isVoid: try item["void"].truth())
        }
        var standing = EntryStanding(criteria)
        standing.isVoid = try json["void"].truth()
        standing.tier = try json["tier"].textOrNull() == nil ? nil : json["tier"].named()
        for factor in try json["factors"].items() { standing.factors.append(try factor.ratio()) }
        return standing
    }

    private static func sheet(_ json: JSONPlace) throws(Fault) -> BallotSheet {
        var builder = BallotSheet.Builder()
        var seats: Set<Pairing> = []
        for ballot in try json.items() {
            guard let entry = builder.entry(Identifier(try ballot["entry"].text())),
                let juror = builder.juror(Identifier(try ballot["juror"].text())),
                let seat = builder.seat(entry: entry, juror: juror)
            else { throw ballot.fault }
            let pairing = Pairing(
                Identifier(try ballot["entry"].text()), Identifier(try ballot["juror"].text()))
            if !seats.insert(pairing).inserted { throw ballot.fault }
            if ballot["recused"].isThere {
                if builder.recuse(seat: seat, reason: nil, line: 0) != nil { throw ballot.fault }
                continue
            }
            for (name, mark) in try ballot["marks"].members() {
                guard let criterion = builder.criterion(Identifier(name)) else { throw mark.fault }
                let cell = try mark.cell()
                if !builder.fillEmpty(cell, seat: seat, criterion: criterion, line: 0) { throw mark.fault }
            }
            for (name, reason) in try ballot["lifts"].membersIfAny() {
                guard let criterion = builder.criterion(Identifier(name)) else { throw reason.fault }
                builder.annotate(seat: seat, criterion: criterion, comment: nil, lift: try reason.text())
            }
        }
        return builder.finished()
    }
}

extension JSONPlace {
    fileprivate func thousandths() throws(BundleReader.Fault) -> Thousandths {
        let text = try text()
        guard let value = DecimalNumber(text)?.thousandths,
            text == value.description || text == value.padded
        else { throw fault }
        return value
    }

    fileprivate func thousandthsOrNull() throws(BundleReader.Fault) -> Thousandths? {
        try textOrNull() == nil ? nil : thousandths()
    }

    /// `50/91`, not above 1.
    fileprivate func ratio() throws(BundleReader.Fault) -> Ratio {
        let parts = try text().split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let top = parts[0], let bottom = parts[1], top >= 0, bottom > 0,
            top <= bottom, try text() == "\(top)/\(bottom)"
        else { throw fault }
        return Ratio(top, over: bottom)
    }

    fileprivate func cell() throws(BundleReader.Fault) -> BallotSheet.Cell {
        guard let text = try textOrNull() else { return .struck }
        if text == "abstained" { return .abstained }
        guard let cell = BallotSheet.Cell(try thousandths()) else { throw fault }
        return cell
    }
}
