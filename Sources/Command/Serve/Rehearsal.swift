import ArgumentParser
import Intake
import Jury
import Records
import RecordsSQLite
import Web

/// A copy of an edition with marks that are made up and say so, in a record of its own. Nothing that anybody
/// marked, decided or wrote is in it.
struct Rehearsal {
    let record: RecordPlace
    /// Who has a link: an organiser, a chair, a second signer and a juror.
    let people: [String]

    /// - Parameters:
    ///   - source: an edition's folder, or a record's.
    ///   - scratch: an empty folder; all of it lies there.
    ///   - seed: the same seed gives the same marks.
    static func make(of source: String, in scratch: String, seed: UInt64) async throws -> Rehearsal {
        let loaded = EditionFolder.load(source)
        guard let edition = loaded.edition, loaded.findings.allSatisfy({ $0.severity != .error }) else {
            throw Refusal("\(source) has errors, or is neither an edition's folder nor a record's")
        }
        let copy = Files.joined(scratch, "edition")
        let files = try reader(source)
        for path in EditionImport.paths(of: loaded, edition) {
            let bytes = try files(path)
            try Files.write(
                path == "edition.yaml" ? try marked(bytes) : bytes, to: path, in: copy)
        }
        let rows = RehearsalMarks(loaded, seed: seed).rows
        try Files.write(Array(Spreadsheet.text(rows).utf8), to: ballots, in: copy)
        let record = Files.joined(scratch, "record")
        let importing = try ImportEdition.parse([
            copy, "--record", record, "--as", "organiser", "--name", "rehearsal.local/\(edition.id)",
        ])
        try await importing.run()
        let place = try RecordPlace.parse(["--record", record])
        try await appoint(in: place)
        let juror = edition.panels.flatMap(\.jurors).min().map { [$0.text] } ?? []
        return Rehearsal(record: place, people: ["organiser", "chair", "signer"] + juror)
    }

    private static let ballots = "ballots/rehearsal.csv"
    private static let notice = """
        notice:
          en: Rehearsal. All marks are made up.
          fr: Répétition. Toutes les notes sont inventées.
          lv: Mēģinājums. Visi vērtējumi ir izdomāti.
          lt: Repeticija. Visi įvertinimai išgalvoti.
          et: Proov. Kõik hinded on väljamõeldud.
        """

    /// By path: the bytes of a file of the edition.
    private static func reader(_ source: String) throws -> (String) throws -> [UInt8] {
        let folder = RecordFolder(source)
        guard folder.isRecord else {
            return { path in
                do throws(Files.Failure) {
                    return try Files.read(Files.joined(source, path), limit: AnyFile.limitBytes(named: path))
                } catch {
                    throw Refusal("\(path) cannot be read: \(error.reason)")
                }
            }
        }
        do {
            let edition = try folder.read().editionFiles()
            return { path in
                guard let bytes = try edition.bytes(path) else {
                    throw Refusal("the record has lost the file \(path)")
                }
                return bytes
            }
        } catch {
            throw Refusal(RecordPlace.sentence(error, source))
        }
    }

    /// The edition's own file with made-up ballots in place of its own, and a notice that says so.
    private static func marked(_ bytes: [UInt8]) throws -> [UInt8] {
        let fields = ["ballots", "decisions", "dismissals", "notice"]
        let text =
            EditionText.without(fields, bytes) + "\n\(notice)\n\nballots:\n  - \(ballots)\n"
        guard EditionReader.read(Array(text.utf8)).edition?.ballots == [ballots] else {
            throw Refusal("edition.yaml is not written line by line, so made-up ballots cannot be put in")
        }
        return Array(text.utf8)
    }

    /// A chair and a second signer, so that two can be played.
    private static func appoint(in place: RecordPlace) async throws {
        let record = try place.open()
        _ = try await record.take(Acts.Appoint(person: "chair", roles: [.chair]), by: "organiser")
        // There are marks, so that a signer takes two persons.
        let asked = try await record.take(
            Acts.Propose(Acts.Appoint(person: "signer", roles: [.signer])), by: "organiser")
        _ = try await record.take(Acts.Confirm(proposal: asked.seq), by: "chair")
    }
}

/// Made-up marks for an edition: each entry has a quality, each juror a severity, and the rest is chance.
struct RehearsalMarks {
    /// As a sheet of ballots, with its head.
    private(set) var rows = [["entry", "juror", "criterion", "mark"]]

    /// Ballots for each entry, where its category needs no more.
    static let ballots = 5

    init(_ loaded: LoadedEdition, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var severities: [Identifier<Juror>: Double] = [:]
        for juror in Set(loaded.contests.flatMap { $0.panel?.jurors ?? [] }).sorted() {
            severities[juror] = Double.random(in: -0.08...0.08, using: &random)
        }
        for contest in loaded.contests {
            let jurors = contest.panel?.jurors ?? []
            for (number, entry) in contest.entries.enumerated() {
                let quality = Double.random(in: 0.35...0.95, using: &random)
                let free = jurors.indices.map { jurors[(number + $0) % jurors.count] }
                    .filter { loaded.conflicts.between($0, entry.id).isEmpty }
                for juror in free.prefix(max(Self.ballots, contest.category.ballotsMin)) {
                    for criterion in contest.rubric.criteria {
                        let chance = Double.random(in: -0.1...0.1, using: &random)
                        let share = min(1, max(0, quality + (severities[juror] ?? 0) + chance))
                        rows.append([
                            entry.id.text, juror.text, criterion.id.text,
                            contest.rubric.scale.mark(at: share).description,
                        ])
                    }
                }
            }
        }
    }
}

extension Scale {
    /// The mark that lies at a share of the way from the lowest to the highest.
    fileprivate func mark(at share: Double) -> Thousandths {
        let steps = (max.count - min.count) / step.count
        return Thousandths(min.count + Int((share * Double(steps)).rounded()) * step.count)
    }
}
