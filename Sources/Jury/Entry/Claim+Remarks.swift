extension Claim {
    func addRemarks(
        to remarks: inout Remarks, taxonomy: Taxonomy?, language: Language?, known: EntryNames,
        _ path: @autoclosure () -> FieldPath
    ) {
        if let metric {
            remarks.add(metric, taxonomy, .claim, path().field("metric"))
        } else {
            remarks.add(.claim, .noMetric, path())
        }
        remarks.add(value, .claim, language, path().field("value"))
        remarks.add(of, .claim, language, path().field("of"))
        remarks.add(baseline, .claim, language, path().field("baseline"))
        remarks.add(target, .claim, language, path().field("target"))
        remarks.add(period, .claim, path().field("period"))
        if let objective {
            remarks.add(objective, .objective, among: known.objectives, .claim, path().field("objective"))
        }
        if let partOf {
            if partOf == id, !id.text.isEmpty {
                remarks.add(.claim, .partOfItself(id.text), path().field("partOf"))
            } else {
                remarks.add(partOf, .claim, among: known.claims, .claim, path().field("partOf"))
            }
        }
        for number in evidence.indices {
            remarks.add(
                evidence[number], .evidence, among: known.evidence, .claim,
                path().field("evidence").item(number + 1))
        }
        if evidence.isEmpty { remarks.add(.claim, .noEvidence, path()) }
    }
}

extension Objective {
    func addRemarks(
        to remarks: inout Remarks, taxonomy: Taxonomy?, language: Language?,
        _ path: @autoclosure () -> FieldPath
    ) {
        if let metric { remarks.add(metric, taxonomy, .entry, path().field("metric")) }
        remarks.add(baseline, .entry, language, path().field("baseline"))
        remarks.add(target, .entry, language, path().field("target"))
        for number in revisions.indices {
            remarks.add(
                revisions[number].target, .entry, language,
                path().field("revisions").item(number + 1).field("target"))
        }
        if let setOn, let deadline, deadline < setOn {
            remarks.add(
                .entry, .datesReversed(setOn.description, deadline.description), path().field("deadline"))
        }
    }
}
