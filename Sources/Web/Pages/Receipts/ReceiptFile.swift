internal import Jury
internal import Records

/// What a juror keeps of a ballot that she sent: `palmares verify` reads it.
enum ReceiptFile {
    static func answer(_ visit: JurorVisit) async throws -> Answer {
        guard let line = Int(visit.visit.value("line")),
            // Hers alone: whoever asks for another line learns not even whether it is there.
            visit.desk.seats.contains(where: { $0.ballot.sealed == line })
        else { throw Trouble.notFound }
        let taken: Acknowledgement?
        do {
            taken = try await visit.site.room.journal.acknowledgement(of: line)
        } catch {
            throw Trouble.stopped
        }
        guard let taken, let receipt = try visit.site.outside.receipt(taken) else { throw Trouble.notFound }
        return Answer.json(receipt.bytes).with(
            "Content-Disposition", "attachment; filename=\"receipt-\(line + 1).json\"")
    }
}
