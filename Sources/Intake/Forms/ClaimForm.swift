internal import Jury

extension Form<Claim> {
    static let claim = Form<Claim>(
        "claim", .claim, "One stated result.", blank: { Claim() },
        [
            .required("id", \.id, .id(), attribute: true, "The claim's own name, unique in the entry."),
            .optional(
                "visible", \.visible, .choice("visible"), attribute: true,
                "Who may see it: public, jury (also where left out) or organiser."),
            .required("says", \.says, .line, "The claim in a few words."),
            .optional("metric", \.metric, .metric, "What kind of figure it is, from the taxonomy."),
            .optional("objective", \.objective, .id(), "The objective that it answers."),
            .optional(
                "nature", \.nature, .choice("nature"),
                "Counted (also where left out), a yes or no, promised, or compulsory."),
            .optional("value", \.value, .quantity, "The figure as people write it, or words."),
            .optional(
                "measure", \.measure, .choice("measure"),
                "How much there was (level, also where left out), or by how much it rose or fell (change)."),
            .optional("unit", \.unit, .line, "Of what: people, tonnes, percent, EUR."),
            .optional("population", \.population, .line, "Among whom."),
            .optional("of", \.of, .quantity, "Of how many."),
            .optional("baseline", \.baseline, .quantity, "The same measure before."),
            .optional("target", \.target, .quantity, "What was aimed at."),
            .optional("period", \.period, .record(.period), "When it was counted."),
            .optional("channel", \.channel, .choice("channel"), "Paid, earned, shared or owned."),
            .optional("design", \.design, .choice("design"), "What the figure is compared with."),
            .optional("comparator", \.comparator, .line, "With whom or with when."),
            .optional("partOf", \.partOf, .id(), "The claim of which this one is a part."),
            .list("evidence", \.evidence, of: "ref", .id(), "Identifiers of the evidence that backs it."),
            .optional(
                "contested", \.contested, .record(.contested),
                "The level that the entrant sees it at instead."),
            .optional("note", \.note, .passage, "Anything that a juror should know."),
        ])
}

extension Form<Claim.ContestedLevel> {
    static let contested = Form<Claim.ContestedLevel>(
        "contested", .claim, "Another reading of the metric's level.", blank: { Claim.ContestedLevel() },
        [
            .required("level", \.level, .choice("level"), "The level."),
            .required("reason", \.reason, .line, "Why."),
        ])
}

extension Form<Entry.Headline> {
    static let headline = Form<Entry.Headline>(
        "headline", .entry, "The claim that answers a criterion.", blank: { Entry.Headline() },
        [
            .required("criterion", \.criterion, .id(), "The rubric's criterion."),
            .required("claim", \.claim, .id(), "The entry's claim."),
        ])
}

extension Form<Objective> {
    static let objective = Form<Objective>(
        "objective", .entry, "What was to be reached.", blank: { Objective() },
        [
            .required("id", \.id, .id(), attribute: true, "The objective's own name, unique in the entry."),
            .required("says", \.says, .line, "The objective in a few words."),
            .optional("metric", \.metric, .metric, "By what it is measured, from the taxonomy."),
            .optional("unit", \.unit, .line, "Of what."),
            .optional("population", \.population, .line, "Among whom."),
            .optional("baseline", \.baseline, .quantity, "The starting point."),
            .optional("target", \.target, .quantity, "The goal, as it was first set."),
            .optional("setOn", \.setOn, .day, "The day on which the goal was written down."),
            .optional("deadline", \.deadline, .day, "By when."),
            .list("revisions", \.revisions, of: "revision", .record(.revision), "Later goals, oldest first."),
            .optional("note", \.note, .passage, "Anything that a juror should know."),
        ])
}

extension Form<Objective.Revision> {
    static let revision = Form<Objective.Revision>(
        "revision", .entry, "A goal that was changed.", blank: { Objective.Revision() },
        [
            .required("target", \.target, .quantity, "The new goal."),
            .optional("setOn", \.setOn, .day, "The day of the change."),
            .optional("reason", \.reason, .line, "Why."),
        ])
}

extension Form<Evidence> {
    static let evidence = Form<Evidence>(
        "evidence", .evidence, "What backs a claim.", blank: { Evidence() },
        [
            .required("id", \.id, .id(), attribute: true, "The evidence's own name, unique in the entry."),
            .optional(
                "visible", \.visible, .choice("visible"), attribute: true,
                "Who may see it: public, jury (also where left out) or organiser."),
            .required("kind", \.kind, .choice("evidenceKind"), "What it is."),
            .required("title", \.title, .line, "Its title."),
            .optional("source", \.source, .line, "Who made it."),
            .optional(
                "provenance", \.provenance, .choice("provenance"),
                "Who says so, as the entrant sees it; the organiser decides."),
            .optional("method", \.method, .passage, "How it was measured."),
            .optional("sampleSize", \.sampleSize, .quantity, "How many were asked or counted."),
            .optional("sampleOf", \.sampleOf, .quantity, "Out of how many they were drawn."),
            .optional("sampling", \.sampling, .line, "How they were chosen."),
            .optional("dated", \.dated, .day, "The day on it."),
            .optional("period", \.period, .record(.period), "The time that it covers."),
            .optional("file", \.file, .line, "The file's name."),
            .optional("digest", \.digest, .digest, "SHA-256 of the file, in hexadecimal."),
            .optional("link", \.link, .link, "The page's address. It is shown, never opened by the program."),
            .optional("note", \.note, .passage, "Anything that a juror should know."),
        ])
}
