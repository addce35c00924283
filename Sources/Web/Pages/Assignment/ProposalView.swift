internal import Assignment
internal import Jury
internal import Phrases
internal import Reports

/// Proposed seats: what changes and why, whom it loads how much, and how good it is.
struct ProposalView {
    private let proposal: SeatingProposal
    private let seal: String
    private let section: AssignmentPage.Section
    private let token: HTML
    private let words: any PageWords

    init(
        _ proposal: SeatingProposal, seal: String, _ section: AssignmentPage.Section, token: HTML,
        words: any PageWords
    ) {
        (self.proposal, self.seal, self.section) = (proposal, seal, section)
        (self.token, self.words) = (token, words)
    }

    var html: HTML {
        let count = proposal.new.count + proposal.gone.count
        let notes = [
            words.proposalSays(
                new: proposal.new.count, gone: proposal.gone.count, staying: proposal.staying),
            words.proposalTotal(proposal.seating.total, of: proposal.seating.seating.bound),
            proposal.leavingKept == 0 ? nil : words.leavingKeeps(proposal.leavingKept),
            proposal.foreign == 0 ? nil : words.foreignSeats(proposal.foreign),
        ].compactMap(\.self).map { "<li>\($0)</li>\n" as HTML }
        let wishes = [(name: "round", value: proposal.round.text)] + section.wishes.fields
        let hidden = (wishes + [("seal", seal)]).map { name, value -> HTML in
            "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">\n"
        }
        let take: HTML =
            count == 0
            ? "<p>\(words.proposalNothing)</p>\n"
            : """
            <form method="post" action="\(Address(.assignment).path)">
            \(token)\(hidden)<p class="buttons"><button class="strong" name="do" value="take">\
            \(words.proposalTake(count))</button></p>
            </form>

            """
        return """
            <h2>\(words.proposalTitle)</h2>
            <ul>
            \(notes)</ul>
            \(take)\(count == 0 ? nil : changes.html)\(loads.html)\(quality.html)<p class="soft">\(words.qualitySays)</p>

            """
    }

    private var changes: DataTable {
        let reasons = proposal.seating.seats
        let rows = (proposal.new.map { ($0, true) } + proposal.gone.map { ($0, false) }).map { seat, isNew in
            (
                title: section.names.title(of: seat.entry), juror: section.names.name(of: seat.juror.person),
                isNew: isNew,
                why: isNew
                    ? reasons[seat.entry]?.first { $0.juror == seat.juror }.map {
                        words.seatReason($0.reason)
                    }
                    : nil
            )
        }.sorted { ($0.title, $0.isNew ? 1 : 0, $0.juror) < ($1.title, $1.isNew ? 1 : 0, $1.juror) }
        return DataTable(
            caption: words.changesTitle,
            columns: [words.tableEntry, words.columnJuror, words.columnChange, words.columnWhy].map {
                DataTable.Column(name: $0, kind: .words)
            },
            rows: rows.map {
                ["\($0.title)", "\($0.juror)", "\(words.seatChange(isNew: $0.isNew))", "\($0.why ?? "")"]
            }, look: .facts)
    }

    private var loads: DataTable {
        let rows = proposal.seating.loads.map { load in
            (
                name: section.names.name(of: load.juror.person), now: section.seats.load(of: load.juror),
                then: load.ballots, allowed: load.allowed
            )
        }.sorted { $0.name < $1.name }
        return DataTable(
            caption: words.loadsTitle,
            columns: [DataTable.Column(name: words.columnJuror, kind: .words)]
                + [words.columnNow, words.columnThen, words.columnAllowed].map { DataTable.Column(name: $0) },
            rows: rows.map { row in
                let then: HTML = row.then == row.now ? "\(row.then)" : "<strong>\(row.then)</strong>"
                return ["\(row.name)", "\(row.now)", then, "\(range(row.allowed))"]
            }, look: .facts)
    }

    private var quality: DataTable {
        let numbers = [
            words.countEntries, words.columnWorst, words.columnLoads, words.columnParts, words.columnApart,
        ]
        return DataTable(
            caption: words.qualityTitle,
            columns: [DataTable.Column(name: words.columnCategory, kind: .words)]
                + numbers.map { DataTable.Column(name: $0) },
            rows: zip(section.seats.sections, proposal.seating.qualities).map { category, quality in
                let apart = quality.meanPairVariance.flatMap {
                    Int(exactly: ($0 * 1_000).rounded()).map { Thousandths($0) }
                }
                return [
                    "\(category.category.name.text(in: words))", "\(category.entries.count)",
                    "\(quality.worstEntry.map(String.init) ?? "")", "\(quality.loads.map(range) ?? "")",
                    "\(quality.parts)", "\(apart.map(words.number) ?? "")",
                ]
            }, look: .facts)
    }

    private func range(_ range: ClosedRange<Int>) -> String {
        range.lowerBound == range.upperBound
            ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
}

/// Why no seats can be proposed, and what would help.
struct SeatingShortView {
    private let sentences: [String]

    init(_ refusal: SeatingRefusal, _ names: ConflictNames, _ words: any PageWords) {
        func jurors(_ ids: [Identifier<Juror>]) -> [String] {
            ids.prefix(5).map { names.name(of: $0.person) }
        }
        let short: [SeatingShortWord] =
            switch refusal {
            case .keptSeatsBarred(let seats):
                seats.prefix(5).map {
                    .entry(names.title(of: $0.entry), needed: 1, allowed: 0, barred: [$0.bar: 1])
                }
            case .entriesShort(let shortages):
                shortages.prefix(20).map {
                    .entry(
                        names.title(of: $0.entry), needed: $0.needed, allowed: $0.allowed, barred: $0.barred)
                }
            case .jurorsShort(let short):
                [
                    .jurors(
                        jurors(short.jurors), entries: short.entries.prefix(5).map(names.title),
                        needed: short.needed, available: short.available)
                ]
            case .ballotsShort(let short):
                [.promised(jurors(short.jurors), needed: short.needed, available: short.available)]
            }
        sentences = short.map(words.seatingShort)
    }

    var html: HTML {
        let items = sentences.map { "<li>\($0)</li>\n" as HTML }
        return "<div class=\"notice wrong\" role=\"alert\"><ul>\n\(items)</ul></div>\n"
    }
}
