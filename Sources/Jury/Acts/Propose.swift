extension Acts {
    /// Asks for an act that needs a second person. Until somebody confirms it nothing changes.
    public struct Propose: Act {
        public static let kind = "propose"
        public var act: any Act = Begin()

        public init() {}

        public init(_ act: any Act) {
            self.act = act
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.act(&act)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.examine(act, by: actor, at: now)
            if !act.needsSecond(in: proceedings) { throw .needsNoSecond }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.proposals[seq] = Proceedings.Proposal(act: act, by: actor)
        }

        public static func == (a: Self, b: Self) -> Bool { AnyHashable(a.act) == AnyHashable(b.act) }

        public func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(act)) }
    }
}
