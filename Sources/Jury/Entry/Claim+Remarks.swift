extension Claim {
    func remarks(at path: FieldPath, taxonomy: Taxonomy?, language: Language?, known: KnownNames) -> [Remark] {
        var remarks: [Remark] = []
        if let metric {
            remarks += taxonomy?.remark(metric, .claim, path.field("metric")) ?? []
        } else {
            remarks.append(Remark(.claim, .noMetric, path))
        }
        let quantities = [
            ("value", value), ("of", of), ("baseline", baseline), ("target", target),
        ]
        for (name, quantity) in quantities {
            remarks += quantity?.remarks(.claim, at: path.field(name), language: language) ?? []
        }
        remarks += period?.remarks(at: path.field("period"), subject: .claim) ?? []
        if let objective {
            remarks += known.objectives.remark(.objective, objective.text, .claim, path.field("objective"))
        }
        if let partOf {
            remarks += known.claims.remark(.claim, partOf.text, .claim, path.field("partOf"))
        }
        for (number, id) in evidence.enumerated() {
            let reference = path.field("evidence").item(number + 1)
            remarks += known.evidence.remark(.evidence, id.text, .claim, reference)
        }
        if evidence.isEmpty { remarks.append(Remark(.claim, .noEvidence, path)) }
        return remarks
    }
}

extension Objective {
    func remarks(at path: FieldPath, taxonomy: Taxonomy?, language: Language?) -> [Remark] {
        var remarks: [Remark] = []
        if let metric { remarks += taxonomy?.remark(metric, .entry, path.field("metric")) ?? [] }
        for (name, quantity) in [("baseline", baseline), ("target", target)] {
            remarks += quantity?.remarks(.entry, at: path.field(name), language: language) ?? []
        }
        for (number, revision) in revisions.enumerated() {
            let field = path.field("revisions").item(number + 1).field("target")
            remarks += revision.target.remarks(.entry, at: field, language: language)
        }
        if let setOn, let deadline, deadline < setOn {
            let fault = Fault.datesReversed(setOn.description, deadline.description)
            remarks.append(Remark(.entry, fault, path.field("deadline")))
        }
        return remarks
    }
}

extension Period {
    func remarks(at path: FieldPath, subject: Finding.Subject = .entry) -> [Remark] {
        guard let start, let end, end < start else { return [] }
        return [Remark(subject, .datesReversed(start.description, end.description), path.field("end"))]
    }
}

extension Quantity {
    /// Numbers that cannot be read, or in more than one way.
    func remarks(_ subject: Finding.Subject, at path: FieldPath, language: Language?) -> [Remark] {
        if let said = contradiction(in: language), let number {
            let fault = Fault.readingDiffers(written: said.description, stated: number.description)
            return [Remark(subject, fault, path)]
        }
        switch reading(in: language) {
        case .number, .qualitative: return []
        case .ambiguous(let readings):
            return [Remark(subject, .ambiguousNumber(written, readings: readings.map(\.description)), path)]
        case .unread: return [Remark(subject, .unreadNumber(written), path)]
        }
    }
}

extension Taxonomy {
    func remark(
        _ metric: Identifier<Metric>, _ subject: Finding.Subject, _ path: FieldPath
    ) -> [Remark] {
        if metrics[metric] != nil { return [] }
        return [Remark(subject, .unknownMetric(metric.text, nearest: nearest(to: metric.text)), path)]
    }
}

extension Text {
    /// Runs of anything but white space, as word processors count.
    var wordCount: Int {
        var count = 0
        var isInside = false
        var bytes = words.utf8.makeIterator()
        while let byte = bytes.next() {
            // Only these bytes begin a space; the rest of most texts is not decoded.
            var isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 {
                isSpace = Self.isWideSpace(byte, &bytes)
            }
            if !isSpace, !isInside { count += 1 }
            isInside = !isSpace
        }
        return count
    }

    /// White_Space of the Unicode character database (PropList.txt) past ASCII.
    private static func isWideSpace(_ first: UInt8, _ bytes: inout String.UTF8View.Iterator) -> Bool {
        guard let second = bytes.next() else { return false }
        if first == 0xC2 { return second == 0x85 || second == 0xA0 }
        guard let third = bytes.next() else { return false }
        switch (first, second, third) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
            (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return true
        default: return false
        }
    }
}
