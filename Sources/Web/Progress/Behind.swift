internal import Jury
internal import Records

/// A juror who has ballots to give in rounds that are open now.
struct Behind: Sendable {
    let juror: Identifier<Juror>
    /// Those in which something of hers is missing, in the order of their plan.
    var parts: [Part] = []

    struct Part: Sendable {
        let round: Identifier<Round>
        let kind: Round.Kind
        /// Milliseconds since 1970 in UTC.
        let deadline: Int?
        let count: RoundProgress.OfJuror
    }

    var missing: Int { parts.reduce(0) { $0 + $1.count.missing } }
    var begun: Int { parts.reduce(0) { $0 + $1.count.begun } }
    var sent: Int { parts.reduce(0) { $0 + $1.count.sent } }
    var deadline: Int? { parts.compactMap(\.deadline).min() }

    /// What a list of them is cut down to.
    enum Kind: String, CaseIterable {
        case all
        /// Nothing was begun and nothing sent.
        case unbegun
        /// Something was begun and not sent.
        case drafts
        /// Some of it ends within days.
        case soon
    }

    func isOf(_ kind: Kind, days: Int, at now: Int) -> Bool {
        switch kind {
        case .all: true
        case .unbegun: begun == 0 && sent == 0
        case .drafts: begun > 0
        case .soon: deadline.map { $0 - now <= days * Self.day } ?? false
        }
    }

    static let day = 24 * 3_600_000
    /// More than a round lasts.
    static let daysMax = 365
}

extension Behind {
    /// Everybody who is behind in what is looked at, by who lacks most and then by name.
    ///
    /// Live rounds are left out: there nobody marks before her entry is on the floor.
    static func all(
        in proceedings: Proceedings, at now: Int, drafts: Set<SeatAddress>,
        where isSeen: (Identifier<Entry>) -> Bool
    ) -> [Behind] {
        var all: [Identifier<Juror>: Behind] = [:]
        for id in RoundProgress.rounds(in: proceedings, at: now) {
            guard
                let progress = RoundProgress(id, in: proceedings, at: now, drafts: drafts, where: isSeen),
                progress.phase == .open, progress.kind != .live
            else { continue }
            for count in progress.jurors where count.missing > 0 {
                all[count.juror, default: Behind(juror: count.juror)].parts.append(
                    Part(round: id, kind: progress.kind, deadline: progress.deadline, count: count))
            }
        }
        return all.values.sorted { ($1.missing, $0.juror) < ($0.missing, $1.juror) }
    }
}
