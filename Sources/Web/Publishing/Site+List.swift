internal import Intake
internal import Jury
internal import Rankings
internal import Records

extension Site {
    /// The list as it stands now, as it would be published, with how many lines of the record it speaks of.
    ///
    /// What is done while it is made and bears on it is found when it is proposed: the act says of how many
    /// lines the list is.
    func list() async throws -> (bytes: [UInt8], lines: Int) {
        let (lines, checkpoint): ([[UInt8]], SignedCheckpoint)
        do {
            (lines, checkpoint) = try await room.journal.lines()
        } catch {
            throw Trouble.stopped
        }
        let proceedings = try await look { $0 }
        let contents = try await shelf.contents(of: self)
        let key = room.journal.key
        // Away from the pages: statistics of a large edition take seconds.
        let bytes = await Task.detached(priority: .utility) {
            let loaded = contents.loaded.judged(by: proceedings.sheet(text: text))
            return BundleJSON.bytes(lines, key: key, checkpoint, loaded, proceedings, text: text)
        }.value
        return (bytes, lines.count)
    }
}
