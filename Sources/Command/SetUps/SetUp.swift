/// A way of judging that others are known for, to begin an edition from: how marks become places, how many
/// ballots an entry needs, and which rounds there are. None is official.
enum SetUp: String, CaseIterable {
    case amec, cannes, effie, live, prsa, skating, stevie

    /// What is asked and how it weighs: the file `rubrics/NAME.yaml`.
    var rubric: (name: String, bytes: [UInt8]) {
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

    /// One line on what is known of it.
    var says: String {
        switch self {
        case .amec: "Levels at 60, 65, 70 and 75 of 100; the chair decides a tie."
        case .cannes: "A screening, then a discussion; medals by a vote of two thirds."
        case .effie: "Four marks, results 30 per cent, a least score for each level; there may be no winner."
        case .live: "On stage, by points for each juror's order, with count-back."
        case .prsa: "Two judges; 15 points apart call a third, and the two closest count."
        case .skating: "The highest and the lowest mark are dropped."
        case .stevie: "Five judges or more, one mark from 1 to 10, levels by the average."
        }
    }

    /// The name of the rule that ranks.
    var rule: String {
        switch self {
        case .live: "eurovision"
        case .skating: "olympic_drop1"
        case .amec, .cannes, .effie, .prsa, .stevie: "mean"
        }
    }

    var ballotsMin: Int {
        switch self {
        case .prsa: 2
        case .skating, .stevie: 5
        case .amec, .cannes, .effie, .live: 3
        }
    }

    /// What follows once entries and jurors are in, each as it is typed.
    var rounds: [String] {
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
    var edition: String {
        """
        # \(says)
        # Begun by `palmares new --like \(rawValue)`. Change what is to be otherwise before the first mark.

        format: palmares-edition/1

        id: my-award

        name:
          en: My award

        rule: \(rule)

        # What everybody gets to see of the result.
        publication:
          ballots: hidden
          firmness: shown

        categories:
          - id: first
            name: { en: First category }
            rubric: \(rubric.name)
            panel: jury
            ballotsMin: \(ballotsMin)

        # Who judges, by short names; their names and addresses come in by `palmares jurors` or on a page.
        panels:
          - id: jury
            jurors: [juror-1, juror-2, juror-3, juror-4, juror-5]

        """
    }
}
