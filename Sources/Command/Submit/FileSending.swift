import Jury
import Wire

/// Sends a file of an entry in pieces, and goes on where it stopped (`Documentation/api.md`).
struct FileSending {
    let client: SiteClient
    /// Of the entry's uploads.
    let path: String
    let file: Submission.File

    private static let pieceBytes = 4 << 20

    /// How much of it is here, and under which name.
    private struct State {
        let upload: String
        let offset: Int
        let isComplete: Bool

        init?(_ json: JSONValue) {
            guard let upload = json["upload"]?.text, let offset = json["offset"]?.integer else { return nil }
            (self.upload, self.offset, isComplete) = (upload, offset, json["complete"] == .truth(true))
        }
    }

    /// - Parameter digest: what it is, so that the site knows whether it has it already.
    func send(_ digest: String, _ next: () throws -> [UInt8]?) throws {
        var state = try begin(digest)
        // Where the bytes begin that are held.
        var (held, start): ([UInt8], Int) = ([], 0)
        while !state.isComplete {
            if state.offset < start {
                throw Refused("\(file.name): the site has less of it than it had; send it anew")
            }
            let known = min(state.offset - start, held.count)
            held.removeFirst(known)
            start += known
            while start + held.count < file.size, held.count < Self.pieceBytes, let piece = try next() {
                held += piece
                // What is there already is passed over.
                let known = min(max(0, state.offset - start), held.count)
                held.removeFirst(known)
                start += known
            }
            if held.isEmpty { throw Refused("\(file.name) became shorter while it was sent") }
            state = try append(held, at: state, digest)
        }
    }

    private func begin(_ digest: String) throws -> State {
        var json = JSONWriter(.line)
        json.object { json in
            json.member("evidence", file.evidence.text)
            json.member("name", file.name)
            json.member("length", file.size)
            json.member("sha256", digest)
        }
        return try state(client.ask("POST", path, json.bytes))
    }

    private func append(_ bytes: [UInt8], at state: State, _ digest: String) throws -> State {
        let answer = try client.ask(
            "PATCH", "\(path)/\(state.upload)", bytes, as: "application/octet-stream",
            heads: ["Upload-Offset: \(state.offset)"])
        // It came, and the answer got lost; or the way broke in the middle of it.
        if answer.status == 409 || answer.status == 404 { return try begin(digest) }
        return try self.state(answer)
    }

    private func state(_ answer: SiteClient.Answer) throws -> State {
        if answer.status == 200, let state = State(answer.json) { return state }
        throw Refused("\(file.name): \(answer.detail)")
    }
}
