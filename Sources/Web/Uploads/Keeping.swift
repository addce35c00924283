internal import Jury
internal import Records

/// Takes over files that have come, and lets go of those that nobody needs any more.
actor Keeping {
    // An actor, so that nobody lets go of a file at the moment at which somebody else brings the same.
    private let stores: Site.Stores

    init(_ stores: Site.Stores) {
        self.stores = stores
    }

    /// A whole file becomes one of its owner's.
    func keep(_ arrival: String, as holding: Holding) throws {
        try stores.arrivals.move(arrival, to: stores.uploads, named: holding.file)
        var holding = holding
        if let known = try stores.drafts.holding(holding.file, of: holding.owner) {
            holding.entries.formUnion(known.entries)
        }
        try stores.drafts.keep(holding)
    }

    /// What an entry names as it is handed in stays, and its jurors see it.
    func freeze(_ entry: Entry, of owner: Identifier<Person>) throws {
        for digest in Set(entry.evidence.compactMap(\.digest)) {
            guard var holding = try stores.drafts.holding(Identifier(digest), of: owner) else { continue }
            if !holding.entries.insert(entry.id).inserted { continue }
            try stores.drafts.keep(holding)
        }
    }

    /// Notes what a scanner said; a file in which it found something goes, whoever holds it.
    func note(_ scan: VirusScan, of file: Identifier<StoredFile>) throws {
        for var holding in try stores.drafts.holders(of: file) {
            switch scan {
            case .clean:
                holding.scan = .clean
                try stores.drafts.keep(holding)
            case .found: _ = try stores.drafts.letGo(file, of: holding.owner)
            case .unknown: break
            }
        }
        if case .found = scan { try stores.uploads.remove(file) }
    }

    /// Removes a person's files that no entry of hers names any more, neither a draft nor one handed in.
    func tidy(_ owner: Identifier<Person>) throws {
        let free = try stores.drafts.holdings(of: owner).filter(\.entries.isEmpty)
        if free.isEmpty { return }
        let named = Set(
            try stores.drafts.entryDrafts(of: owner)
                .compactMap { MyEntry($0.entry, $0, nil, bytes: nil) }
                .flatMap { $0.entry.evidence.compactMap(\.digest) })
        for holding in free where !named.contains(holding.file.text) {
            if try stores.drafts.letGo(holding.file, of: owner) { try stores.uploads.remove(holding.file) }
        }
    }
}
