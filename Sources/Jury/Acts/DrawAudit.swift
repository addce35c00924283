extension Acts {
    /// Draws claims to be looked into. Which ones follows from the line that keeps it.
    public struct DrawAudit: Act {
        public static let kind = "audit"
        public var count = 0
        /// From which; in their order.
        public var claims: [Audit.Drawable] = []

        /// So many fit into a line, whatever their names.
        public static let most = 400

        public init() {}

        public init(count: Int, claims: [Audit.Drawable]) {
            self.count = count
            self.claims = claims.sorted()
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.number("count", &count)
            var rows = claims.map { [$0.entry.text, $0.claim.text] }
            coder.rows("claims", &rows)
            if rows.contains(where: { $0.count != 2 }) { coder.refuse() }
            claims = rows.filter { $0.count == 2 }.map {
                Audit.Drawable(Identifier($0[0]), Identifier($0[1]))
            }
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            let isSorted = zip(claims, claims.dropFirst()).allSatisfy { $0 < $1 }
            if !isSorted || claims.isEmpty || claims.count > Self.most || !(1...claims.count).contains(count)
            {
                throw .senseless(.badAudit)
            }
            for drawable in claims {
                try drawable.claim.requireName()
                let contestant = try proceedings.entry(drawable.entry)
                if contestant.candidacy != .competing {
                    throw .out(entry: drawable.entry, contestant.candidacy)
                }
                try proceedings.requireFree(actor, before: [drawable.entry])
            }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.audits[seq] = Audit(claims: claims, count: count, by: actor)
        }
    }
}
