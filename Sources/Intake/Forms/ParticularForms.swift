internal import Jury

extension Form<Organisation> {
    static let organisation = Form<Organisation>(
        "organisation", .entry, "An agency, client or partner.", blank: { Organisation() },
        [
            .required("name", \.name, .line, "Its name."),
            .optional("network", \.network, .line, "The group that it belongs to."),
            .optional("country", \.country, .country, "Where it is."),
            .optional("role", \.role, .line, "What it did."),
        ])
}

extension Form<Period> {
    static let period = Form<Period>(
        "period", nil, "From one day to another, both included.", blank: { Period() },
        [
            .optional("start", \.start, .day, "The first day."),
            .optional("end", \.end, .day, "The last day."),
            .optional("written", \.written, .line, "In words, where the days are not known."),
        ])
}

extension Form<Budget> {
    static let budget = Form<Budget>(
        "budget", .entry, "What the campaign took.", blank: { Budget() },
        [
            .optional("band", \.band, .id(), "One of the edition's bands."),
            .optional("amount", \.amount, .quantity, "Money. None is 0, not left out."),
            .optional("currency", \.currency, .currency, "The currency's code."),
            .optional("unpaidHours", \.unpaidHours, .quantity, "Hours that nobody was paid for."),
            .optional("note", \.note, .passage, "What the figures hold."),
        ])
}

extension Form<OtherFactors> {
    static let otherFactors = Form<OtherFactors>(
        "otherFactors", .entry, "What else may have caused the results.", blank: { OtherFactors() },
        [
            .optional("text", \.text, .passage, "In words."),
            .list("factors", \.factors, of: "factor", .record(.factor), "One by one."),
            .optional("deadweight", \.deadweight, .quantity, "The share that would have come anyway."),
            .optional("share", \.share, .quantity, "The share that the entrant claims."),
        ])
}

extension Form<OtherFactors.Factor> {
    static let factor = Form<OtherFactors.Factor>(
        "factor", .entry, "Another possible cause.", blank: { OtherFactors.Factor() },
        [
            .required("kind", \.kind, .choice("factorKind"), "What it is."),
            .required("answer", \.answer, .passage, "What the entrant says to it."),
        ])
}

extension Form<Harm> {
    static let harm = Form<Harm>(
        "harm", .entry, "Whether anybody was harmed.", blank: { Harm() },
        [
            .required("known", \.known, .choice("yesOrNo"), "Whether any harm is known."),
            .optional("text", \.text, .passage, "Which, to whom, and what was done."),
        ])
}

extension Form<AIUse> {
    static let aiUse = Form<AIUse>(
        "aiUse", .entry, "What artificial intelligence made or changed.", blank: { AIUse() },
        [
            .required(
                "used", \.used, .choice("aiExtent"), "Not at all, as a help, or to make what is shown."),
            .optional("tools", \.tools, .line, "Which."),
            .optional("text", \.text, .passage, "For what, and who checked it."),
        ])
}

extension Form<Confirmation> {
    static let confirmation = Form<Confirmation>(
        "confirmation", .entry, "The client's word that the entry is true.", blank: { Confirmation() },
        [
            .required("status", \.status, .choice("confirmationStatus"), "Given, pending or refused."),
            .optional("by", \.by, .line, "Who gives it."),
            .optional("role", \.role, .line, "In what position."),
            .optional("on", \.on, .day, "On what day."),
            .optional("statement", \.statement, .passage, "In what words."),
            .list("evidence", \.evidence, of: "ref", .id(), "Identifiers of the evidence that shows it."),
        ])
}

extension Form<Consent> {
    static let consent = Form<Consent>(
        "consent", .entry, "Who agreed to what.", blank: { Consent() },
        [
            .required("subject", \.subject, .choice("consentSubject"), "To what."),
            .required("status", \.status, .choice("consentStatus"), "Whether it was given."),
            .optional("note", \.note, .line, "By whom, or why none is needed."),
        ])
}

extension Form<Credit> {
    static let credit = Form<Credit>(
        "credit", .entry, "Somebody who is named.", blank: { Credit() },
        [
            .required("name", \.name, .line, "The name."),
            .optional("role", \.role, .line, "What for."),
            .optional("organisation", \.organisation, .line, "Of which house."),
        ])
}

extension Form<FollowUp> {
    static let followUp = Form<FollowUp>(
        "followUp", .entry, "What became known after the deadline.", blank: { FollowUp() },
        [
            .required("on", \.on, .day, "The day on which it was added."),
            .required("text", \.text, .passage, "What happened."),
            .list("claims", \.claims, of: "claim", .record(.claim), "Further stated results."),
        ])
}
