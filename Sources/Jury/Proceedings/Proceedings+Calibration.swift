extension Proceedings {
    /// The entry that a juror sends before she marks this one: the reference of its category, as long as she
    /// has not sent it and can. `nil` where she may mark.
    ///
    /// In scoring rounds alone: a screening asks no marks, and before an audience the chair says what comes
    /// first.
    func reference(
        before seat: Pairing, in id: Identifier<Round>, at now: Int
    ) -> Identifier<Entry>? {
        guard let round = rounds[id], round.kind == .scoring, let category = entries[seat.entry]?.category,
            let reference = categories[category]?.reference, reference != seat.entry,
            entries[reference]?.category == category
        else { return nil }
        let own = Pairing(reference, seat.juror)
        guard let ballot = round.ballots[own], ballot.sealed == nil,
            (try? requireOpenSeat(id, own, at: now)) != nil
        else { return nil }
        return reference
    }
}
