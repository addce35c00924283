import ArgumentParser
import Intake
import Jury
import Phrases
import Records
import RecordsSQLite
import Web

struct ListJurors: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jurors", abstract: "Make jurors of everybody on a list, or bring them up to date.",
        discussion: """
            The list is CSV with the column name and, if you like, mail, juror, category, panel, country, \
            network, employer, affiliation, languages, topics, load_min and load_max. Without \
            --take it says what it would do, line by line. A list with a faulty line is refused as a whole.
            """)

    @Argument(help: "The list.") var path: String
    @OptionGroup var place: RecordPlace
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("Who adds them; organises the edition.", valueName: "person"))
    var actor: String
    @Flag(help: "Write it down.") var take = false

    func run() async throws {
        let csv: [UInt8]
        do {
            csv = try Files.read(path, limit: AnyFile.limitBytes(named: path))
        } catch {
            throw Refusal("\(path) cannot be read: \(error.reason)")
        }
        let words = EnglishPages()
        let edition = RecordedEdition.load(place.record)?.edition ?? Edition()
        let record = try place.open()
        let plan = try await plan(of: csv, edition, record.room, record.people, record.signIns)
        for wrong in plan.faults {
            Output.error("\(path):\(wrong.line): \(words.listFault(wrong.fault).visible)\n")
        }
        if !plan.faults.isEmpty { throw Refusal("\(path) has faulty lines, and nothing was written") }
        for step in plan.steps {
            let seats = step.saysSeats ? ", " + words.listSeats(step.seatCount) : ""
            let says = "\(step.person) \(words.listChange(step.change))\(seats) · \(step.details.name)"
                .visible
            Output.standard("\(says) \(step.details.address)\n")
        }
        if plan.saysMoreThanKept { Output.error(words.listWithoutPlace + "\n") }
        guard take, plan.count > 0 else { return }
        do {
            try await record.room.take(
                plan.acts.map { (Outside.actID(), $0) }, by: Identifier(actor), at: Outside.now(),
                salts: { Outside.salt() })
            try plan.keep(in: record.people)
        } catch let failure as AppendFailure {
            throw Refused(failure)
        }
        Output.standard(words.listTaken(plan.count) + "\n")
    }

    private func plan(
        of csv: [UInt8], _ edition: Edition, _ room: JuryRoom, _ people: any PeopleStore,
        _ signIns: any SignInStore
    ) async throws -> JurorListPlan {
        let (jurors, findings) = JurorListReader.read(csv: csv)
        let known = try JurorListPlan.Known(
            try await room.proceedings(), edition, people: people, signIns: signIns, at: Outside.now())
        return JurorListPlan(jurors, findings, onto: known)
    }
}
