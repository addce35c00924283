import ArgumentParser
import Jury
import Phrases
import Records
import RecordsSQLite

struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy a record into a folder, while others may be writing to it.",
        discussion: """
            The copy is a record itself, with its key: keep it as secret as the record. It is read and \
            checked \
            before the command ends. Texts and people that are erased later are still in it: keep copies no \
            longer than you promised.
            """)

    @Argument(help: "The copy; a folder that is not there yet.") var copy: String
    @OptionGroup var place: RecordPlace

    func run() throws {
        do {
            let pinned = try RecordBackup(of: place.folder, to: RecordFolder(copy)).run()
            Output.standard("\(copy): \(RecordPhrases.checkpoint(pinned))\n")
        } catch RecordFolder.Fault.notEmpty {
            throw Refusal("\(copy) is there already")
        } catch let failure as FileFailure {
            throw Refusal("the copy could not be made: \(failure)")
        } catch {
            throw Refusal(RecordPlace.sentence(error, place.record))
        }
    }
}

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a copy in place of a record that is gone.",
        discussion: """
            Move away what is left of the record first. Where a pin survived on another disk, name it: if it \
            speaks of lines that the copy has not, nothing is restored and they are named. --accept-loss \
            restores all the same, and notes it in the journal for everybody to see.
            """)

    @Argument(help: "The copy, as backup made it.") var copy: String
    @OptionGroup var place: RecordPlace
    @Option(help: ArgumentHelp("The pin that outlived the record.", valueName: "file")) var pin: String?
    @Flag(help: "Restore although lines are lost.") var acceptLoss = false
    @Option(name: .customLong("as"), help: ArgumentHelp("Who accepts the loss.", valueName: "person"))
    var actor: String?

    func validate() throws {
        if acceptLoss, actor == nil { throw ValidationError("--accept-loss needs --as: who accepts it") }
    }

    func run() async throws {
        let loss: RecordLoss?
        do {
            loss = try RecordRestore(RecordFolder(copy), to: place.folder, pinPlace: pin.map(Files.absolute))
                .run(acceptingLoss: acceptLoss)
        } catch let loss as RecordLoss {
            Output.error("palmares: " + RecordPhrases.loss(loss, copy) + "\n")
            throw ExitCode(1)
        } catch RecordFolder.Fault.notEmpty {
            throw Refusal("\(place.record) is there already: move it away first")
        } catch let failure as FileFailure {
            throw Refusal("the copy could not be put back: \(failure)")
        } catch {
            throw Refusal(RecordPlace.sentence(error, copy))
        }
        if let loss, let actor {
            let act = Acts.Restore(size: loss.signed, root: Identifier(loss.root.base64))
            _ = try await place.open().take(act, by: Identifier(actor))
        }
        let pinned = try place.read().pinned
        Output.standard("\(place.record): \(RecordPhrases.checkpoint(pinned))\n")
    }
}
