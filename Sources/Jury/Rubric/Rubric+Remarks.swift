extension Rubric {
    /// What no schema can say of a rubric: weights that do not add up, marks off the scale, criteria named
    /// twice or not at all, translations that are missing, evidence that counts twice, a promise that the
    /// numbers break.
    public var remarks: [Remark] {
        scaleRemarks + criteriaRemarks + weightRemarks
            + levels.remarks(for: self, at: FieldPath().field("levels"))
            + evidenceRemarks + policyRemarks
    }

    private var scaleRemarks: [Remark] {
        scale.isHeldByBallots
            ? [] : [Remark(.rubric, .badScale(scale.description), FieldPath().field("scale"))]
    }

    private var criteriaRemarks: [Remark] {
        let path = FieldPath().field("criteria")
        if criteria.isEmpty { return [Remark(.rubric, .noCriteria, path)] }
        if criteria.count > Limits.criteria {
            return [Remark(.rubric, .tooMany(.criteria, limit: Limits.criteria), path)]
        }
        var remarks: [Remark] = []
        var seen: Set<Identifier<Criterion>> = []
        let isFrench = criteria.contains { $0.name.fr != nil }
        for (number, criterion) in criteria.enumerated() {
            let place = path.item(number + 1)
            if !criterion.id.text.isEmpty, !seen.insert(criterion.id).inserted {
                remarks.append(Remark(.rubric, .duplicateID(criterion.id.text), place.field("id")))
            }
            for (index, anchor) in criterion.anchors.enumerated() where !scale.admits(anchor.mark) {
                let mark = place.field("anchors").item(index + 1).field("mark")
                remarks.append(Remark(.rubric, .anchorOffScale(anchor.mark.description), mark))
            }
            let texts = [criterion.name, criterion.question] + criterion.anchors.map(\.text)
            if isFrench, texts.contains(where: { $0.fr == nil }) {
                remarks.append(Remark(.rubric, .untranslated(language: "fr"), place))
            }
        }
        return remarks
    }

    private var weightRemarks: [Remark] {
        let path = FieldPath().field("total")
        if total < 1 || total > Limits.weightTotal {
            return [Remark(.rubric, .numberOutOfRange(String(total)), path)]
        }
        for (number, criterion) in criteria.enumerated() where criterion.weight < 1 {
            let weight = FieldPath().field("criteria").item(number + 1).field("weight")
            return [Remark(.rubric, .numberOutOfRange(String(criterion.weight)), weight)]
        }
        let sum = criteria.reduce(0) { $0 + $1.weight }
        if sum == total || criteria.isEmpty { return [] }
        return [Remark(.rubric, .weightsDoNotAddUp(sum: sum, total: total), FieldPath().field("criteria"))]
    }
}

extension [AwardLevel] {
    /// `path` is that of the list.
    public func remarks(for rubric: Rubric, at path: FieldPath, _ subject: Finding.Subject = .rubric)
        -> [Remark]
    {
        var remarks: [Remark] = []
        var seen: Set<Identifier<AwardLevel>> = []
        let known = rubric.criteria.map(\.id.text)
        for (number, level) in enumerated() {
            let place = path.item(number + 1)
            if !seen.insert(level.id).inserted {
                remarks.append(Remark(subject, .duplicateID(level.id.text), place.field("id")))
            }
            if level.score < 0 || level.score > 100_000 {
                let fault = Fault.numberOutOfRange(level.score.description)
                remarks.append(Remark(subject, fault, place.field("score")))
            }
            if number > 0, level.score > self[number - 1].score {
                let fault = Fault.levelsOutOfOrder(level.id.text, before: self[number - 1].id.text)
                remarks.append(Remark(subject, fault, place.field("score")))
            }
            for (index, need) in level.needs.enumerated() where !rubric.scale.contains(need.mark) {
                let fault = Fault.offScale(need.mark.description, scale: rubric.scale.description)
                remarks.append(Remark(subject, fault, place.field("needs").item(index + 1).field("mark")))
            }
            if let mark = level.standOut, !rubric.scale.contains(mark) {
                let fault = Fault.offScale(mark.description, scale: rubric.scale.description)
                remarks.append(Remark(subject, fault, place.field("standOut")))
            }
            for (index, need) in level.needs.enumerated() where !known.contains(need.criterion.text) {
                let nearest = Spelling.nearest(to: need.criterion.text, among: known)
                let fault = Fault.unknownReference(.criterion, need.criterion.text, nearest: nearest)
                let field = place.field("needs").item(index + 1).field("criterion")
                remarks.append(Remark(subject, fault, field))
            }
        }
        return remarks
    }
}

extension Scale {
    /// Whether a juror may give the mark.
    public func admits(_ mark: Thousandths) -> Bool { isSound && contains(mark) && isOnStep(mark) }
}
