internal import Intake
internal import Jury
internal import Phrases
internal import Records

/// What files of entries would change in a record, one by one. Nothing is written before somebody says so.
struct EntriesPlan: Sendable {
    /// By the names of their files.
    private(set) var steps: [Step] = []
    private(set) var faults: [Wrong] = []
    /// What was found in those that are left out.
    private(set) var findings: [Finding] = []
    /// With the entries in them.
    private(set) var files: EditionFiles
    /// Those that the record does not have yet.
    private(set) var entering: [Identifier<Entry>: Identifier<Category>] = [:]

    /// By path in the edition: what was sent in there.
    private var sources: [String: Source] = [:]

    /// What becomes of a file.
    struct Step: Hashable, Sendable {
        let file: String
        let entry: Identifier<Entry>
        let title: String
        let category: Identifier<Category>
        let change: EntryChangeWord
        /// Categories in which the same campaign competes, and entries that may be the same one.
        var alsoIn: [Identifier<Category>] = []
        var like: [Identifier<Entry>] = []
    }

    struct Wrong: Hashable, Sendable {
        let file: String
        let fault: EntryFaultWord
    }

    /// Bytes of all files together, and how many: those of a large national award, in a few goes.
    static let bytesMax = 8 << 20
    static let filesMax = 1_000

    /// - Parameters:
    ///   - uploads: as they were sent in.
    ///   - loaded: the edition as it is in force.
    ///   - person: who brings them in.
    init(
        _ uploads: [Multipart.File], onto files: EditionFiles, _ loaded: LoadedEdition,
        _ proceedings: Proceedings, by person: Identifier<Person>, at now: Int
    ) throws {
        self.files = files
        guard let source = try files.bytes(EditionFiles.edition),
            var edition = EditionReader.read(source).edition
        else { return }
        let work = Work(edition: edition, loaded: loaded, proceedings: proceedings, person: person, now: now)
        var seen: [Identifier<Entry>: String] = [:]
        var read: [Entry] = []
        var incoming: [Source] = []
        for upload in uploads.sorted(by: { $0.name < $1.name }) {
            let (own, found) = Source.all(in: upload)
            incoming += own
            findings += found
        }
        for upload in incoming {
            let (entry, found) = work.read(upload)
            let told = found.map { $0.within(upload.name) }
            guard let entry, !entry.id.text.isEmpty, !found.contains(where: { $0.severity == .error }) else {
                findings += told
                faults.append(Wrong(file: upload.name, fault: .notAnEntry))
                continue
            }
            if let fault = work.fault(of: entry, upload.bytes, seen: seen) {
                faults.append(Wrong(file: upload.name, fault: fault))
                continue
            }
            seen[entry.id] = upload.name
            let step = work.step(entry, upload)
            steps.append(step)
            read.append(entry)
            if step.change == .unchanged { continue }
            if step.change == .added { entering[entry.id] = step.category }
            put(upload, of: entry, in: step.category, at: loaded.paths[entry.id], &edition)
        }
        self.files.put(EditionReader.edit(source, to: edition), at: EditionFiles.edition)
        for index in steps.indices {
            work.compare(&steps[index], read[index], with: loaded.contests.flatMap(\.entries) + read)
        }
    }

    /// A finding by the name under which somebody sent the file in. Of a row nobody sees the places in
    /// what was made of it.
    func named(_ finding: Finding) -> Finding {
        guard let source = finding.file.flatMap({ sources[$0] }) else { return finding }
        if !source.isRow { return finding.within(source.name) }
        return Finding(finding.subject, finding.fault, path: finding.path, file: source.name)
    }

    /// Those that change something.
    var count: Int { steps.count { $0.change != .unchanged } }

    /// What it does in words that are the same for the same plan.
    var text: String {
        let names = files.changes.mapValues { FileStore.name(of: $0).text }.sorted { $0.key < $1.key }
        return names.map { "\($0.key) \($0.value)" }.joined(separator: "\n")
    }

    /// Puts a file where the edition names it: a new version in the place of the one before.
    private mutating func put(
        _ upload: Source, of entry: Entry, in category: Identifier<Category>, at place: String?,
        _ edition: inout Edition
    ) {
        let ending = upload.syntax == .xml ? ".xml" : ".json"
        guard let index = edition.categories.firstIndex(where: { $0.id == category }) else { return }
        guard let place else {
            let path = "entries/\(entry.id)\(ending)"
            let isTaken = edition.placedFiles.contains { $0.0 == path }
            let own = isTaken ? "entries/\(category)-\(entry.id)\(ending)" : path
            edition.categories[index].entries.append(own)
            sources[own] = upload
            return files.put(upload.bytes, at: own)
        }
        let point = place.lastIndex(of: ".") ?? place.endIndex
        // A reader goes by the ending.
        let path = place[point...].lowercased() == ending ? place : place[..<point] + ending
        for number in edition.categories.indices where path != place {
            edition.categories[number].entries = edition.categories[number].entries.map {
                $0 == place ? path : $0
            }
        }
        if path != place { files.remove(place) }
        sources[path] = upload
        files.put(upload.bytes, at: path)
    }
}
