public import Jury

/// The files that a set-up begins with.
extension SetUp {
    /// What is asked and how it weighs: the file `rubrics/NAME.yaml`.
    public var rubric: (id: Identifier<Rubric>, bytes: [UInt8]) {
        switch self {
        case .amec: ("amec-style", PackageResources.amec_style_yaml)
        case .cannes: ("cannes-pr-like", PackageResources.cannes_pr_like_yaml)
        case .effie: ("effie-like", PackageResources.effie_like_yaml)
        case .live: ("live-final", PackageResources.live_final_yaml)
        case .prsa: ("prsa-like", PackageResources.prsa_like_yaml)
        case .skating: ("skating-like", PackageResources.skating_like_yaml)
        case .stevie: ("stevie-like", PackageResources.stevie_like_yaml)
        }
    }

    /// What follows once entries and jurors are in, each as it is typed.
    public var rounds: [String] {
        switch self {
        case .amec, .skating, .stevie: ["palmares round plan judging scoring first"]
        case .cannes:
            [
                "palmares round plan shortlist screening first", "palmares round plan jury scoring first",
                "palmares entry vote ENTRY question=\"Gold?\" hands two-thirds YES NO ABSTAINED",
                "palmares entry award gold category=first entry=ENTRY reason=\"…\"",
            ]
        case .effie: ["palmares round plan one scoring first", "palmares round plan final scoring first"]
        case .live: ["palmares round plan stage live first"]
        case .prsa: ["palmares round plan judging scoring first gap=15"]
        }
    }

    /// The edition's own file, with one category and a panel to be filled.
    ///
    /// - Parameter says: what is known of it, for its first line.
    public func edition(_ says: String) -> String {
        """
        # \(says)
        # Begun by `palmares new --like \(rawValue)`. Change what is to be otherwise before the first mark.

        format: palmares-edition/1

        id: my-award

        name:
          en: My award

        rule: \(rule.rawValue)

        # What everybody gets to see of the result.
        publication:
          ballots: hidden
          firmness: shown

        categories:
          - id: first
            name: { en: First category }
            rubric: \(rubric.id)
            panel: jury
            ballotsMin: \(ballotsMin)

        # Who judges, by short names; their names and addresses come in by `palmares jurors` or on a page.
        panels:
          - id: jury
            jurors: [juror-1, juror-2, juror-3, juror-4, juror-5]

        """
    }
}
