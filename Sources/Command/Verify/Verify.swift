import ArgumentParser
import Intake
import Jury
import Phrases
import Records

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a journal, its checkpoints and receipts, without the server and without secrets.",
        discussion: """
            The journal is the file that ends in .jsonl. Files in JSON are receipts and continuations, all \
            others checkpoints. Everything is held against everything; what is wrong is told with its line. \
            A result that \
            was published as a bundle stands alone: its rankings are computed again.
            """)

    @Argument(help: ArgumentHelp("A journal, checkpoints, receipts, continuations.", valueName: "file"))
    var files: [String]

    @Option(help: "The journal's public key, as the award published it; else the one that a receipt names.")
    var key: String?

    @Option(help: "text or json.")
    var format: Format = .text

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    func run() throws {
        if files.count == 1, let bundle = try bundle(files[0]) { return try tell(bundle) }
        let kept = try KeptFiles(files)
        let verification = try Verification(kept, key: try pinned())
        switch format {
        case .text: Output.standard(VerificationText.text(verification, Style.forStandardOutput))
        case .json: Output.standard(VerificationJSON.bytes(verification))
        }
        if !verification.isSound { throw ExitCode(1) }
    }

    /// `nil` where the file is no bundle.
    private func bundle(_ path: String) throws -> BundleVerification? {
        do {
            if BundleReader.isBundle(try Files.read(path, limit: 64)) {
                let bytes = try Files.read(path, limit: Limits.jsonSheetBytes)
                return BundleVerification(bytes, pinned: try pinned())
            }
            return nil
        } catch let failure as Files.Failure {
            throw KeptFiles.unreadable(path, failure)
        }
    }

    private func tell(_ verification: BundleVerification) throws {
        switch format {
        case .text:
            Output.standard(BundleVerificationText.text(verification, files[0], Style.forStandardOutput))
        case .json: Output.standard(BundleVerificationText.json(verification))
        }
        if !verification.faults.isEmpty { throw ExitCode(1) }
    }

    private func pinned() throws(Refusal) -> NoteKey? {
        guard let key else { return nil }
        guard let pinned = NoteKey(text: key) else { throw Refusal("\(key) is not a journal's key") }
        return pinned
    }
}
