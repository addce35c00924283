internal import Jury
internal import Records

extension Site {
    /// Whether a body is taken as it comes: files and archives of an agency, from whoever is signed in as
    /// one. All else is held whole, and is small.
    func takesStream(_ method: Question.Method, _ path: String, _ headers: [String: String]) async -> Bool {
        let segments = path.split(separator: "/")
        let isFile =
            switch method {
            case .post where Address.Template.apiMyEntries.match(segments) != nil:
                headers["content-type"] == "application/zip"
            case .post:
                headers["content-type"]?.hasPrefix("multipart/form-data") == true
                    && [Address.Template.evidenceFiles, .myEntries, .reply]
                        .contains { $0.match(segments) != nil }
            case .patch:
                Address.Template.upload.match(segments) != nil
                    || Address.Template.apiUpload.match(segments) != nil
            default: false
            }
        guard isFile else { return false }
        let visit = Visit(self, Question(method, path, headers: headers), [:], at: outside.now())
        guard let (_, session) = try? visit.session(),
            let roles = try? await look({ $0.people[session.person] ?? [] })
        else { return false }
        return roles.contains(.agency)
    }

    /// Where the bytes of a file beside an entry lie, as its jurors may have them; `nil` where they are not
    /// here, or were not looked through for viruses yet.
    func part(of file: Identifier<StoredFile>, beside entry: Identifier<Entry>) -> FileStore.Part? {
        let holdings = (try? drafts.holders(of: file)) ?? []
        guard let own = holdings.first(where: { $0.entries.contains(entry) }) else {
            return stores.enclosures.part(of: file)
        }
        return own.scan == .waiting ? nil : stores.uploads.part(of: file)
    }
}
