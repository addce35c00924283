internal import Jury
internal import Records

/// What somebody keeps of what she sent: `palmares verify` reads it.
enum ReceiptFile {
    /// Of a ballot, for the juror who sent it.
    static func answer(_ visit: JurorVisit) async throws -> Answer {
        guard let line = Int(visit.visit.value("line")),
            // Hers alone: whoever asks for another line learns not even whether it is there.
            visit.desk.seats.contains(where: { $0.ballot.sealed == line })
        else { throw Trouble.notFound }
        return try await answer(of: line, visit.site)
    }

    /// What proves that a line is in the record. Whoever asks may know of it.
    static func answer(of line: Int, _ site: Site) async throws -> Answer {
        let taken: Acknowledgement?
        do {
            taken = try await site.room.journal.acknowledgement(of: line)
        } catch {
            throw Trouble.stopped
        }
        guard let taken, let receipt = try site.outside.receipt(taken) else { throw Trouble.notFound }
        return .file("receipt-\(line + 1).json", "application/json", receipt.bytes)
    }
}
