extension Proceedings {
    /// A change of what an edition is judged by, made when there were marks already. Everybody reads of it
    /// beside each list that is published later.
    public struct LateChange: Hashable, Sendable {
        /// When it was confirmed, in milliseconds since 1970 in UTC.
        public let at: Int
        /// As what somebody asked for it, and as what another agreed.
        public let by: Role
        public let confirmedBy: Role
        public let reason: Identifier<WrittenText>
    }

    /// Remembers what was confirmed, where it is such a change.
    mutating func noteChange(_ proposal: Proposal, confirmedBy second: Identifier<Person>, at now: Int) {
        // What was asked for together has one reason, and is told once.
        guard let reason = (proposal.act as? any RuleChange)?.reason,
            lateChanges.last?.reason != reason
        else { return }
        func role(of person: Identifier<Person>, _ among: [Role]) -> Role {
            among.first(where: roles(of: person).contains) ?? among[0]
        }
        lateChanges.append(
            LateChange(
                at: now, by: role(of: proposal.by, [.organiser, .chair]),
                confirmedBy: role(of: second, [.chair, .signer]), reason: reason))
    }
}
