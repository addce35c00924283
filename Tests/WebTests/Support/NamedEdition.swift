import Records

/// The small edition with names in every place where an entry can have them.
struct NamedEdition {
    let agency: String
    let network: String
    let person: String
    /// What the chair strikes.
    let nickname: String
    /// Of the file and of the evidence, which entrants call as they like.
    let file: String

    static let north = NamedEdition(
        agency: "Nord", network: "Aurora Group", person: "Ada Lovelace", nickname: "Nordlicht",
        file: "nord-aurora")
    static let south = NamedEdition(
        agency: "South & Sons", network: "Meridian", person: "Grace Brewster Hopper", nickname: "Southpaw",
        file: "a-list-of-south-and-sons")

    static let entries = [
        "roof": "towns", "boots": "towns", "taps": "towns", "lamp": "towns", "heart": "health",
    ]

    func files(isBlind: Bool) -> [String: String] {
        var files = Self.entries.reduce(into: [:]) { $0["\($1.key).json"] = entry($1.key, $1.value) }
        let redactions = Self.entries.keys.sorted().map { "{entry: \($0), words: ['\(nickname)*']}" }
        if isBlind, let edition = SmallEdition.files["edition.yaml"] {
            files["edition.yaml"] =
                edition + "\nblind: {files: shown, redactions: [\(redactions.joined(separator: ", "))]}\n"
        }
        return files
    }

    private func entry(_ id: String, _ category: String) -> String {
        """
        {"format": "palmares-entry/1", "id": "\(id)", "lang": "en", "origin": "invented",
         "reference": "\(agency)/7", "campaign": "campaign-\(agency.utf8.count)",
         "title": "The \(id) of \(agency) (invented)", "category": "\(category)",
         "agency": {"name": "\(agency)", "network": "\(network)", "country": "LV"},
         "client": {"name": "City (invented)", "network": "\(network) Clients", "role": "Asked \(person)"},
         "partners": [{"name": "Friends of \(agency)", "network": "\(network)"}],
         "period": {"written": "The year of \(agency)"},
         "summary": "\(agency) and \(person) of \(network) made it. \(nickname)s call it 212.",
         "need": "\(person) saw the need.", "audience": "Friends of \(agency).",
         "objectives": [{"id": "warmth", "says": "\(agency) wants 200 homes", "target": "200"}],
         "strategy": "As \(agency.uppercased()) does.", "execution": "By \(person).",
         "claims": [
          {"id": "warm", "visible": "public", "says": "Homes that \(agency) warmed", "metric": "beneficiaries",
           "nature": "counted", "value": "212", "unit": "homes of \(agency)", "of": "240",
           "population": "Homes that \(person) knows", "evidence": ["\(file)"], "note": "\(agency)"},
          {"id": "seen", "visible": "public", "says": "People who saw \(agency)", "metric": "impressions",
           "value": "90000", "period": {"written": "while \(person) looked"}}],
         "results": "\(agency) counted 212 homes.", "learning": "\(network) learnt.",
         "evidence": [{"id": "\(file)", "title": "List of \(agency)", "source": "\(person)", "kind": "admin-register",
                       "file": "\(file).png", "digest": "\(FileStore.name(of: SmallEdition.picture))",
                       "link": "https://example.org/\(file)", "note": "\(agency)"}],
         "credits": [{"name": "\(person)", "role": "Idea", "organisation": "\(agency)"}]}
        """
    }
}
