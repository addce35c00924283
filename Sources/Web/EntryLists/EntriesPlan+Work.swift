internal import Archives
internal import Intake
internal import Jury
internal import Phrases
internal import Records

extension EntriesPlan {
    /// What an edition and its record have to say of entries that come in.
    struct Work {
        let edition: Edition
        let loaded: LoadedEdition
        let proceedings: Proceedings
        let person: Identifier<Person>
        let now: Int

        func read(_ upload: Source) -> (entry: Entry?, findings: [Finding]) {
            guard let syntax = upload.syntax else { return (nil, []) }
            return EntryReader.read(
                upload.bytes, as: syntax, taxonomy: loaded.taxonomy, limits: edition.limits)
        }

        /// Why it cannot come in; `nil` where it can.
        func fault(
            of entry: Entry, _ bytes: [UInt8], seen: [Identifier<Entry>: String]
        ) -> EntryFaultWord? {
            if let file = seen[entry.id] { return .twice(file: file) }
            let known = proceedings.entries[entry.id]
            if let known, known.candidacy != .competing { return .out }
            if known?.handedIn != nil { return .handedIn }
            if known == nil, entry.category.text.isEmpty { return .noCategory }
            let category = known?.category ?? entry.category
            guard edition.categories.contains(where: { $0.id == category }) else {
                return .unknownCategory(category.text)
            }
            let act = Acts.Enter(
                entry: entry.id, category: category, file: FileStore.name(of: bytes), agency: known?.agency)
            if case .judgedAlready = proceedings.refusal(act, by: person, at: now) { return .judged }
            return nil
        }

        func step(_ entry: Entry, _ upload: Source) -> Step {
            let known = proceedings.entries[entry.id]
            let isSame = known?.file == FileStore.name(of: upload.bytes)
            return Step(
                file: upload.name, entry: entry.id, title: entry.title.words,
                category: known?.category ?? entry.category,
                change: known == nil ? .added : isSame ? .unchanged : .replaced)
        }

        /// Notes where else the campaign competes, and what looks like the same entry under another name.
        func compare(_ step: inout Step, _ entry: Entry, with others: [Entry]) {
            var (also, like): (Set<Identifier<Category>>, Set<Identifier<Entry>>) = ([], [])
            for other in others where other.id != entry.id && other.isSameCampaign(as: entry) {
                let category = proceedings.entries[other.id]?.category ?? other.category
                if category == step.category { like.insert(other.id) } else { also.insert(category) }
            }
            (step.alsoIn, step.like) = (also.sorted(), like.sorted())
        }
    }
}

extension EntriesPlan {
    /// One entry as it came: a file, or a row of a list.
    struct Source: Hashable, Sendable {
        /// Of the file, with the line where it is a row: `list.csv:3`.
        let name: String
        /// `nil` where it is neither XML nor JSON.
        let syntax: Syntax?
        let bytes: [UInt8]
        var isRow = false

        /// Of a list each row is an entry, written as any other, and of an archive each file.
        static func all(in upload: Multipart.File) -> ([Source], [Finding]) {
            let name = upload.name.lowercased()
            if name.hasSuffix(".zip") {
                do {
                    let inside = try upload.unpacked().map { all(in: $0) }
                    return (inside.flatMap(\.0), inside.flatMap(\.1))
                } catch {
                    let fault = (error as? ZIPFault)?.fault ?? .notAnArchive
                    return ([], [Finding(.zip, fault, file: upload.name)])
                }
            }
            if name.hasSuffix(".csv") {
                let (entries, findings) = EntryListReader.read(csv: upload.bytes)
                let rows = entries.map { listed in
                    Source(
                        name: "\(upload.name):\(listed.line)", syntax: .xml,
                        bytes: EntryReader.write(listed.entry, as: .xml), isRow: true)
                }
                return (rows, findings.map { $0.within(upload.name) })
            }
            let syntax = Syntax(entryNamed: name)
            return ([Source(name: upload.name, syntax: syntax, bytes: upload.bytes)], [])
        }
    }
}

extension Multipart.File {
    /// The files of an archive, under its name and theirs. Throws `ZIPFault`.
    fileprivate func unpacked() throws -> [Multipart.File] {
        var files: [Multipart.File] = []
        let archive = try ZIPArchive(ByteSource(bytes), ArchiveLimits(bytes: EntriesPlan.bytesMax))
        try archive.unpack { member, next in
            let inside = "\(name)/\(member.name)"
            files.append(Multipart.File(field: field, name: inside, bytes: try ZIPArchive.bytes(next)))
        }
        return files.sorted { $0.name < $1.name }
    }
}

extension Entry {
    /// By what both say, or else by title and agency.
    fileprivate func isSameCampaign(as other: Entry) -> Bool {
        if let campaign, campaign == other.campaign { return true }
        return Folding.folded(title.words) == Folding.folded(other.title.words)
            && agency?.name.words == other.agency?.name.words
    }
}
