internal import Jury

extension Form<Rubric> {
    static let rubric = Form<Rubric>(
        "rubric", .rubric, "How entries of a category are scored.", blank: { Rubric() },
        [
            .required("name", \.name, .record(.translated), "Its name."),
            .optional("basis", \.basis, .record(.translated), "Where its questions and weights come from."),
            .defaulted("total", \.total, .integer, otherwise: 100, "What the weights add up to."),
            .required("scale", \.scale, .record(.scale), "The marks that a juror may give."),
            .required("evidence", \.evidence, .choice("evidenceUse"), "How the strength of evidence counts."),
            .list(
                "criteria", \.criteria, of: "criterion", .record(.criterion), required: true,
                "The questions, in the order in which jurors meet them."),
            .list("ties", \.ties, of: "step", .choice("tiebreak"), "The steps that separate equal scores."),
            .list("levels", \.levels, of: "level", .record(.level), "What can be won, the highest first."),
        ])
}

extension Form<Criterion> {
    static let criterion = Form<Criterion>(
        "criterion", .rubric, "One question that jurors answer with a mark.", blank: { Criterion() },
        [
            .required("id", \.id, .id(), attribute: true, "The criterion's own name, unique in the rubric."),
            .required("name", \.name, .record(.translated), "Its name."),
            .required("question", \.question, .record(.translated), "What is asked."),
            .required("weight", \.weight, .integer, "Its share of the total."),
            .list("reads", \.reads, of: "tier", .choice("tier"), "The tiers of claims that it looks at."),
            .list("anchors", \.anchors, of: "anchor", .record(.anchor), "What marks mean."),
        ])
}

extension Form<Anchor> {
    static let anchor = Form<Anchor>(
        "anchor", .rubric, "What a mark means.", blank: { Anchor() },
        [
            .required("mark", \.mark, .decimal, "The mark."),
            .required("text", \.text, .record(.translated), "What it means."),
        ])
}

extension Form<Scale> {
    static let scale = Form<Scale>(
        "scale", .rubric, "The marks that a juror may give.", blank: { Scale() },
        [
            .required("min", \.min, .decimal, "The lowest."),
            .required("max", \.max, .decimal, "The highest."),
            .required("step", \.step, .decimal, "From one to the next."),
        ])
}

extension Form<AwardLevel> {
    static let level = Form<AwardLevel>(
        "level", nil, "What can be won.", blank: { AwardLevel() },
        [
            .required("id", \.id, .id(), "Its name, such as gold."),
            .required("score", \.score, .decimal, "The least score, from 0 to 100."),
            .list("needs", \.needs, of: "need", .record(.need), "The least mean mark on single criteria."),
            .optional("standOut", \.standOut, .decimal, "The least mean mark on any one criterion."),
        ])
}

extension Form<AwardLevel.Need> {
    static let need = Form<AwardLevel.Need>(
        "need", nil, "The least mean mark on a criterion.", blank: { AwardLevel.Need() },
        [
            .required("criterion", \.criterion, .id(), "The criterion."),
            .required("mark", \.mark, .decimal, "The mark."),
        ])
}

extension Form<Translated> {
    static let translated = Form<Translated>(
        "translated", nil, "The same in several languages.", blank: { Translated() },
        [
            .required("en", \.en, .plainPassage, "English."),
            .optional("fr", \.fr, .plainPassage, "French."),
            .optional("lv", \.lv, .plainPassage, "Latvian."),
            .optional("lt", \.lt, .plainPassage, "Lithuanian."),
            .optional("et", \.et, .plainPassage, "Estonian."),
        ])
}
