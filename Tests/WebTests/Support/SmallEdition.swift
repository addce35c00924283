import Intake
import Jury
import Ledger
import Records

/// The files of an edition of two categories, made up, as texts.
enum SmallEdition {
    static let files = [
        "edition.yaml": """
        format: palmares-edition/1
        id: one
        name: {en: One}
        categories:
          - {id: towns, name: {en: Towns}, rubric: two, panel: main, entries: [roof.json, boots.json, taps.json, lamp.json]}
          - {id: health, name: {en: Health}, rubric: two, panel: main, entries: [heart.json]}
        panels:
          - {id: main, jurors: [ada, grace]}
        """,
        "rubrics/two.yaml": """
        format: palmares-rubric/1
        name: {en: Two questions}
        scale: {min: 1, max: 10, step: 0.5}
        evidence: shown
        criteria:
          - id: results
            name: {en: Results}
            question: {en: What changed?}
            weight: 60
            reads: [result]
          - id: idea
            name: {en: Idea}
            question: {en: Is it new?}
            weight: 40
        """,
        "roof.json": entry("roof", "towns"), "boots.json": entry("boots", "towns"),
        "taps.json": entry("taps", "towns"), "lamp.json": entry("lamp", "towns"),
        "heart.json": entry("heart", "health"),
    ]

    static func entry(_ id: String, _ category: String, hidden: String = "") -> String {
        """
        {"format": "palmares-entry/1", "id": "\(id)", "lang": "en", "origin": "invented",
         "title": "The \(id) (invented)", "category": "\(category)",
         "summary": "An invented campaign about the \(id).",
         "claims": [
          {"id": "warm", "visible": "public", "says": "Homes that are warm", "metric": "beneficiaries",
           "nature": "counted", "value": "212", "unit": "homes", "of": "240", "evidence": ["list"]},
          {"id": "seen", "visible": "public", "says": "People who saw it", "metric": "impressions",
           "value": "90000"}\(hidden)],
         "evidence": [{"id": "list", "title": "A list (invented)", "kind": "admin-register",
                       "file": "list.png", "digest": "\(FileStore.name(of: picture))"}]}
        """
    }

    /// A picture of one pixel.
    static let picture: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0,
        0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C,
        0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE,
        0x42, 0x60, 0x82,
    ]

    /// A claim for the organiser's eyes.
    static let hiddenClaim = """
        , {"id": "told", "visible": "organiser", "says": "People who were told", "metric": "impressions",
           "value": "7777"}
        """

    /// Made once: the scan of the metrics takes a while.
    static let terms = Terms(.builtIn)

    static func load(_ changes: [String: String] = [:]) -> LoadedEdition {
        let files = files.merging(changes) { $1 }
        return EditionLoader(taxonomy: .builtIn) { path, _ in
            guard let text = files[path] else { return .failure(.missing) }
            return .success(Array(text.utf8))
        }.load()
    }
}
