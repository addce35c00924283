internal import Intake
public import Jury
public import Records

/// The files that an edition rests on: those in force in its record, and what somebody wants them to be.
public struct EditionFiles: Sendable {
    /// By path, without sheets about people.
    public private(set) var listed: [String: Identifier<StoredFile>]
    /// By path: what is not kept yet.
    private(set) var changes: [String: [UInt8]] = [:]
    private let sheets: [String: PeopleSheet]
    /// By path: what agencies handed in. No list has it.
    private let handedIn: [String: Identifier<StoredFile>]
    private let store: FileStore

    static let edition = "edition.yaml"

    static func path(of rubric: Identifier<Rubric>) -> String { "rubrics/\(rubric).yaml" }

    /// - Parameters:
    ///   - list: the list that is in force; `nil` where there is none.
    ///   - handedIn: by path, what agencies handed in.
    public init(
        _ list: Identifier<StoredFile>?, handedIn: [String: Identifier<StoredFile>] = [:],
        in store: FileStore, _ people: any PeopleStore
    ) throws {
        listed = try list.flatMap { try store.bytes(of: $0) }.map { FileManifest($0).files } ?? [:]
        sheets = try people.sheets()
        (self.store, self.handedIn) = (store, handedIn)
    }

    /// `nil` where there is no such file.
    public func bytes(_ path: String) throws -> [UInt8]? {
        if let changed = changes[path] { return changed }
        if let sheet = sheets[path] { return sheet.csv }
        return try (listed[path] ?? handedIn[path]).flatMap { try store.bytes(of: $0) }
    }

    /// What a file is called by its bytes, so that a form knows which one it was made from.
    func base(_ path: String) -> String { listed[path]?.text ?? "" }

    mutating func put(_ bytes: [UInt8], at path: String) {
        changes[path] = FileStore.name(of: bytes) == listed[path] ? nil : bytes
    }

    mutating func remove(_ path: String) {
        listed[path] = nil
        changes[path] = nil
    }

    /// The rubrics that there are, used or not.
    var rubrics: [Identifier<Rubric>] {
        Set(listed.keys).union(changes.keys).compactMap { path in
            guard path.hasPrefix("rubrics/"), path.hasSuffix(".yaml") else { return nil }
            return Identifier(String(path.dropFirst("rubrics/".count).dropLast(".yaml".count)))
        }.sorted()
    }

    /// All of them, but for those about people.
    func all() throws -> [String: [UInt8]] {
        var all = changes
        for (path, name) in listed where all[path] == nil { all[path] = try store.bytes(of: name) }
        return all
    }

    /// Keeps what is new, and the list. Nothing is in force by that.
    func keep(_ manifest: FileManifest) throws {
        try store.keep(all: changes.values)
        try store.keep(manifest.bytes)
    }

    /// Reads the edition as these files have it.
    ///
    /// - Parameter questions: what is asked of entries beyond what the reader sees.
    func load(
        _ judging: Judging, questions: @escaping (Entry, Edition, Category?) -> [Remark] = { _, _, _ in [] }
    ) -> LoadedEdition {
        EditionLoader(taxonomy: .builtIn, judging: judging, questions: questions) { path, _ in
            do {
                return try bytes(path).map { .success($0) } ?? .failure(.missing)
            } catch {
                return .failure(.unreadable("what is kept of it is not what was kept"))
            }
        }.load()
    }
}

extension PersonVisit {
    /// The files that are in force now.
    func editionFiles() async throws -> EditionFiles {
        let (list, handedIn) = try await site.look { ($0.files, $0.handedInFiles) }
        return try EditionFiles(list, handedIn: handedIn, in: site.stores.files, site.stores.people)
    }
}
