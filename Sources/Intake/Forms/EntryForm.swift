internal import Jury

extension Form<Entry> {
    /// An entry, as agencies write it.
    static let entry = Form<Entry>(
        "entry", .entry, "A campaign as submitted to one category of one edition.", blank: { Entry() },
        identity + parties + account + results + declarations)

    private static let identity: [Field<Entry>] = [
        .required("id", \.id, .id(), attribute: true, "The entry's own name, unique in the edition."),
        .optional(
            "lang", \.language, .language, attribute: true,
            "The language of the texts and numbers, where they do not say their own."),
        .optional(
            "origin", \.origin, .choice("origin"), attribute: true,
            "Who wrote the entry: the entrant (submitted, also where left out), somebody else from published sources (compiled), or nobody real (invented)."
        ),
        .optional("reference", \.reference, .line, "The entrant's own number or name for it."),
        .optional(
            "campaign", \.campaign, .id(), "The same for all entries of one campaign in several categories."),
        .required("title", \.title, .line, "As it is read out on the evening."),
        .required("category", \.category, .id(), "The category of the edition."),
    ]

    private static let parties: [Field<Entry>] = [
        .optional("agency", \.agency, .record(.organisation), "Who made the campaign."),
        .optional("client", \.client, .record(.organisation), "For whom it was made."),
        .list("partners", \.partners, of: "partner", .record(.organisation), "Who else had a part."),
        .list("countries", \.countries, of: "country", .country, "Where it ran."),
        .list("languages", \.languages, of: "language", .language, "In which languages it ran."),
        .optional("period", \.period, .record(.period), "When it ran."),
        .optional("budget", \.budget, .record(.budget), "What it took, unpaid hours too."),
    ]

    private static let account: [Field<Entry>] = [
        .optional("summary", \.summary, .passage, "The whole in a paragraph; not scored."),
        .optional("need", \.need, .passage, "The problem, and how large it was."),
        .list("objectives", \.objectives, of: "objective", .record(.objective), "What was to be reached."),
        .optional("audience", \.audience, .passage, "Whom it was for."),
        .optional("strategy", \.strategy, .passage, "The thought behind it."),
        .optional("execution", \.execution, .passage, "What was done."),
    ]

    private static let results: [Field<Entry>] = [
        .list("claims", \.claims, of: "claim", .record(.claim), "Every stated result, one by one."),
        .optional("results", \.results, .passage, "What the claims mean together."),
        .list(
            "headlines", \.headlines, of: "headline", .record(.headline),
            "For each criterion that reads results, the claim that answers it."),
        .optional(
            "otherFactors", \.otherFactors, .record(.otherFactors), "What else may have caused the results."),
        .optional("learning", \.learning, .passage, "What the next campaign will do otherwise."),
        .list("evidence", \.evidence, of: "item", .record(.evidence), "What backs the claims."),
    ]

    private static let declarations: [Field<Entry>] = [
        .optional("harm", \.harm, .record(.harm), "Whether anybody was harmed. Left out is not answered."),
        .optional("aiUse", \.aiUse, .record(.aiUse), "What artificial intelligence made or changed."),
        .optional(
            "confirmation", \.confirmation, .record(.confirmation),
            "The client's word that the entry is true."),
        .list("consents", \.consents, of: "consent", .record(.consent), "Who agreed to what."),
        .list("credits", \.credits, of: "credit", .record(.credit), "Who is named."),
        .list(
            "followUps", \.followUps, of: "followUp", .record(.followUp),
            "What became known after the deadline."),
    ]
}
