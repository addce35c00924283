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
            .defaulted(
                "gradeWeights", \.gradeWeights, .record(.gradeWeights), otherwise: GradeWeights(),
                "What the steps of a grade weigh, from 0 to 1."),
            .defaulted(
                "caps", \.statedCaps, .record(.caps), otherwise: StatedCaps(),
                "The most that marks count on criteria that read results."),
            .optional("policy", \.policy, .choice("policy"), "What the rubric promises."),
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
            .optional("scores", \.scores, .choice("scored"), "That it scores the evidence."),
            .list("anchors", \.anchors, of: "anchor", .record(.anchor), "What marks mean."),
        ])
}

extension Form<GradeWeights> {
    static let gradeWeights = Form<GradeWeights>(
        "gradeWeights", .rubric, "What the steps of a grade weigh.", blank: { GradeWeights() },
        [
            .weight("unsourced", \.unsourced, 200, "No source."),
            .weight("entrant", \.entrant, 500, "Said by the entrant."),
            .weight("record", \.record, 700, "A record shown."),
            .weight("independent", \.independent, 900, "An outsider confirms."),
            .weight("verified", \.verified, 1000, "Verified by the organiser."),
            .weight("bare", \.bare, 500, "A bare figure."),
            .weight("ofHowMany", \.ofHowMany, 650, "Of how many, or against a target."),
            .weight("beforeAndAfter", \.beforeAndAfter, 800, "Before and after."),
            .weight("otherCauses", \.otherCauses, 920, "Other causes weighed, or a comparator."),
            .weight("counterfactual", \.counterfactual, 1000, "What would have been without it."),
        ])
}

extension Field<GradeWeights> {
    fileprivate static func weight(
        _ name: String, _ path: any WritableKeyPath<GradeWeights, Thousandths> & Sendable,
        _ usual: Thousandths, _ about: String
    ) -> Field {
        .defaulted(name, path, .decimal, otherwise: usual, about)
    }
}

extension Form<StatedCaps> {
    static let caps = Form<StatedCaps>(
        "caps", .rubric, "The most that marks count, by the best that is claimed.",
        blank: { StatedCaps() },
        [
            .optional("nothing", \.nothing, .decimal, "No claim at all."),
            .optional("exposure", \.exposure, .decimal, "Exposure only."),
            .optional("reaction", \.reaction, .decimal, "Reaction only."),
            .optional("unmeasured", \.unmeasured, .decimal, "A result without a number."),
            .optional("floor", \.floor, .decimal, "The least that a numbered result with a source counts."),
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
