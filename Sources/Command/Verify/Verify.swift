import ArgumentParser
import Phrases
import Records

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a journal, its checkpoints and receipts, without the server and without secrets.",
        discussion: """
            The journal is the file that ends in .jsonl. Files in JSON are receipts and continuations, all \
            others checkpoints. Everything is held against everything; what is wrong is told with its line.
            """)

    @Argument(help: ArgumentHelp("A journal, checkpoints, receipts, continuations.", valueName: "file"))
    var files: [String]

    @Option(help: "The journal's public key, as the award published it; else the one that a receipt names.")
    var key: String?

    @Option(help: "text or json.")
    var format: Format = .text

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    func run() throws {
        let kept = try KeptFiles(files)
        let verification = try Verification(kept, key: try pinned())
        switch format {
        case .text: Output.standard(VerificationText.text(verification, Style.forStandardOutput))
        case .json: Output.standard(VerificationJSON.bytes(verification))
        }
        if !verification.isSound { throw ExitCode(1) }
    }

    private func pinned() throws(Refusal) -> NoteKey? {
        guard let key else { return nil }
        guard let pinned = NoteKey(text: key) else { throw Refusal("\(key) is not a journal's key") }
        return pinned
    }
}
