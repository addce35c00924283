import Intake
import Jury
import Records

/// What lies beside the entries of an edition, as their evidence says it: films, images, documents.
struct NamedEnclosures {
    /// In the order of the entries and their evidence.
    let all: [Named]

    struct Named: Hashable {
        let entry: Identifier<Entry>
        /// As the entrant calls it.
        let name: String
        /// Its digest.
        let file: Identifier<StoredFile>
    }

    init(_ loaded: LoadedEdition) {
        all = loaded.contests.flatMap(\.entries).flatMap { entry in
            entry.evidence.compactMap { evidence in
                guard let name = evidence.file?.words, let digest = evidence.digest else { return nil }
                return Named(entry: entry.id, name: name, file: Identifier(digest))
            }
        }
    }

    var files: Set<Identifier<StoredFile>> { Set(all.map(\.file)) }
}

extension NamedEnclosures.Named {
    /// Where it is written: the entry's folder, and no more of its name than the end of a path.
    ///
    /// - Parameter number: tells apart those of one entry that are called alike; `nil` for the first.
    func path(_ number: Int?) -> String {
        let last = name.split { "/\\".contains($0) }.last ?? ""
        let kept = last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
        let plain = String(String.UnicodeScalarView(kept)).drop { $0 == "." || $0 == " " }
        let safe = plain.isEmpty ? file.text : String(plain.prefix(120))
        return "enclosures/\(entry)/" + (number.map { "\($0)-" } ?? "") + safe
    }
}

extension RecordExamination {
    /// Looks at what lies beside the entries. What was never kept is no fault: jurors know it by its title.
    mutating func lookAtEnclosures(in stores: [FileStore], of named: NamedEnclosures) {
        do {
            var kept: Set<Identifier<StoredFile>> = []
            for store in stores {
                for file in try store.all() {
                    kept.insert(file)
                    guard let part = store.part(of: file), try FileStore.name(of: part) != file else {
                        continue
                    }
                    let names = named.all.filter { $0.file == file }.map { "\($0.entry) \($0.name)" }
                    complaints.append(.enclosureChanged(file, names: names))
                }
            }
            if kept.isEmpty && named.all.isEmpty { return }
            let missing = named.all.filter { !kept.contains($0.file) }.map { "\($0.entry) \($0.name)" }
            facts.append(.enclosures(kept.count, missing: missing))
        } catch {
            complaints.append(.unreadable("enclosures", cause: "\(error)"))
        }
    }
}
