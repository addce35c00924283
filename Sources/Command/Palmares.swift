import ArgumentParser
import Phrases

/// The `palmares` command. Each subcommand is a file of its own.
@main
struct Palmares: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "palmares",
        abstract: "The jury room of communications awards: entries in, a ranking out that anyone can check.",
        discussion: """
            Exit codes: 0 clean, 1 findings of severity error, 2 wrong use or a file that cannot be read.
            """,
        version: "0.1.0",
        subcommands: [
            Check.self, RunPreflight.self, ShowLedger.self, Scan.self, Metrics.self, Convert.self,
            Rank.self, Analyse.self, PrintDocument.self, ShowConflicts.self, Assign.self, Simulate.self,
            RubricTools.self,
            PrintSchema.self, PrintTemplate.self,
            NewEdition.self,
            ImportEdition.self, EditionActs.self, RoundActs.self, EntryActs.self, JurorActs.self,
            ListJurors.self, NamePerson.self, GiveMarks.self, ShowRecord.self, PublishList.self,
            Export.self, Backup.self,
            Restore.self,
            Doctor.self, Verify.self, Serve.self, Rehearse.self, PrintLink.self, PrintToken.self,
            Submit.self,
        ])

    /// Wrong use ends with 2, as in the table of exit codes, not with the library's own number.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let code as ExitCode {
            Output.exit(code.rawValue)
        } catch let refused as Refused {
            Output.error("palmares: \(refused.sentence.visible)\n")
            Output.exit(1)
        } catch let refusal as Refusal {
            Output.error("palmares: \(refusal.sentence.visible)\n")
            Output.exit(2)
        } catch {
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if code.isSuccess {
                Output.standard(message + "\n")
                Output.exit(0)
            }
            let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map {
                String($0).visible
            }
            Output.error(lines.joined(separator: "\n") + "\n")
            Output.exit(2)
        }
    }
}

/// Why a command cannot be carried out, in the user's words; ends the program with 2.
struct Refusal: Error {
    let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }
}
