import Intake
import Jury
import Rankings
import RecordsSQLite

/// One thing to check: a file, or an edition with all that it lists.
struct CheckJob: Sendable {
    let path: String
    let isEdition: Bool
    /// Whether the ledger's checks look at entries too.
    let asks: Bool

    struct Result: Sendable {
        var findings: [Finding]
        /// How many files were looked at.
        var files: Int
        var couldRead = true

        var exitCode: Int32 {
            if !couldRead { return 2 }
            return findings.contains { $0.severity == .error } ? 1 : 0
        }
    }

    /// What a path of the command line stands for.
    static func jobs(for path: String, asks: Bool) throws(Refusal) -> [CheckJob] {
        guard Files.isFolder(path) else { return [CheckJob(path: path, isEdition: false, asks: asks)] }
        if Files.exists(Files.joined(path, "edition.yaml")) || RecordFolder(path).isRecord {
            return [CheckJob(path: path, isEdition: true, asks: asks)]
        }
        do {
            let entries = try Files.entries(below: path)
            // A folder of rubrics or ballots; beside entries such files may be anybody's.
            let files =
                try entries.isEmpty
                ? Files.below(path) { $0.hasSuffix(".yaml") || $0.hasSuffix(".csv") } : entries
            if files.isEmpty {
                throw Refusal("there is nothing to check (.xml, .json, .yaml, .csv) in \(path)")
            }
            return files.map { CheckJob(path: $0, isEdition: false, asks: asks) }
        } catch let failure as Files.Failure {
            throw Refusal("the folder \(path) cannot be read: \(failure.reason)")
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal("\(error)")
        }
    }

    func run() -> Result {
        isEdition ? checkEdition() : checkFile()
    }

    private func checkFile() -> Result {
        do {
            let limit = AnyFile.limitBytes(named: path)
            let bytes = try Files.read(path, limit: limit)
            let findings = AnyFile.findings(
                in: bytes, named: Files.name(path), taxonomy: .builtIn,
                questions: asks ? LedgerQuestions.ask : { _ in [] })
            let isKnown = !findings.contains { if case .unknownEnding = $0.fault { true } else { false } }
            return Result(findings: findings.map { $0.within(path) }, files: 1, couldRead: isKnown)
        } catch {
            let finding = Finding(AnyFile.subject(named: path), .unreadable(error.reason), file: path)
            return Result(findings: [finding], files: 1, couldRead: false)
        }
    }

    private func checkEdition() -> Result {
        var questions = LedgerQuestions()
        let asks = asks
        let loaded = EditionFolder.load(path) { asks ? questions.ask($0, in: $1, $2) : [] }
        return Result(findings: loaded.findings, files: loaded.fileCount)
    }
}
