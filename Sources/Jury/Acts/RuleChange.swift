/// An act that changes what an edition is judged by. Once there are marks it takes a reason and a second
/// person.
public protocol RuleChange: Act {
    /// Why, where there are marks already; everybody reads it beside a list that is published later.
    var reason: Identifier<WrittenText>? { get set }
}

extension RuleChange {
    func requireReason(in proceedings: borrowing Proceedings) throws(Refusal) {
        try reason?.requireDigest()
        if reason == nil, needsSecond(in: proceedings) { throw .senseless(.noReasonToChange) }
    }
}
