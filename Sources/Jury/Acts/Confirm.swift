extension Acts {
    /// A second person agrees to what was proposed, and it takes effect.
    public struct Confirm: Act {
        public static let kind = "confirm"
        /// The line of the proposal.
        public var proposal = 0

        public init() {}

        public init(proposal: Int) {
            self.proposal = proposal
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.line("proposal", &proposal)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool {
            proceedings.proposals[proposal].map { $0.act.bearsOnResults(in: proceedings) } ?? true
        }

        /// What was proposed is looked at again: things may have changed since.
        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair, .signer)
            guard let proposed = proceedings.proposals[proposal] else {
                throw .unknown(.proposal, String(proposal))
            }
            if proposed.isSettled { throw .proposalSettled(proposal) }
            if proposed.by == actor { throw .ownProposal }
            try proceedings.requireFree(actor, before: proposed.act.decidesAbout)
            try proceedings.examine(proposed.act, by: proposed.by, at: now)
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            guard let proposed = proceedings.proposals[proposal] else { return }
            proceedings.proposals[proposal]?.isSettled = true
            proceedings.noteChange(proposed, confirmedBy: actor, at: now)
            proposed.act.apply(to: &proceedings, by: proposed.by, seq: seq, at: now)
        }
    }
}
