internal import Jury
internal import Phrases
internal import Reports

/// How a mark is given: whole marks as buttons with a half beside them where a scale has few, else a field.
struct MarkInput {
    private let question: MarksView.QuestionView
    private let scale: Scale
    private let words: any PageWords

    init(_ question: MarksView.QuestionView, scale: Scale, words: any PageWords) {
        (self.question, self.scale, self.words) = (question, scale, words)
    }

    /// So many buttons fit a phone in three rows.
    private static let buttonsMax = 12

    private var name: String { "mark.\(question.id)" }

    var html: HTML {
        let hasHalves = scale.step.count == 500
        let isWhole = scale.step.count == 1_000 || hasHalves
        let count = (scale.max.count - scale.min.count) / 1_000 + 1
        guard isWhole, scale.min.count % 1_000 == 0, count <= Self.buttonsMax else { return field }
        let marks = (0..<count).map { Thousandths(scale.min.count + $0 * 1_000) }
        return """
            <div class="marks">
            \(marks.map(button))\(abstention)\(hasHalves ? half : "")</div>
            """
    }

    private var points: Thousandths? {
        if case .points(let points) = question.given { points } else { nil }
    }

    private func button(_ mark: Thousandths) -> HTML {
        let isGiven = points.map { $0.count / 1_000 * 1_000 == mark.count } ?? false
        return radio("\(mark)", question.label(of: mark, on: scale, words), isGiven)
    }

    private var abstention: HTML { radio("-", words.abstain, question.given == .abstained) }

    private func radio(_ value: String, _ text: String, _ isGiven: Bool) -> HTML {
        """
        <label><input type="radio" name="\(name)" value="\(value)"\(isGiven ? " checked" : "")>\
        <span>\(text)</span></label>

        """
    }

    private var half: HTML {
        let isGiven = points.map { $0.count % 1_000 == 500 } ?? false
        return """
            <label class="half"><input type="checkbox" name="half.\(question.id)"\(isGiven ? " checked" : "")> \
            <span>\(words.half)</span></label>

            """
    }

    private var field: HTML {
        """
        <div class="marks"><label class="text">\(words.mark(on: scale))
        <input name="\(name)" inputmode="decimal" size="6" placeholder=" " value="\(question.written(words))"></label></div>

        """
    }
}

extension MarksView.QuestionView {
    /// What stands on a mark's button: its number, or the word for it where every mark has a short one, as yes,
    /// maybe and no.
    func label(of mark: Thousandths, on scale: Scale, _ words: any PageWords) -> String {
        let number = words.number(mark)
        let all = (scale.max.count - scale.min.count) / scale.step.count + 1
        let areWords = anchors.count == all && anchors.allSatisfy { $0.text.count <= 12 }
        return areWords ? anchors.first { $0.mark == number }?.text ?? number : number
    }

    /// The mark as people write it; `-` for an abstention.
    func written(_ words: any PageWords) -> String {
        switch given {
        case .points(let points): words.number(points)
        case .abstained: "-"
        case nil: ""
        }
    }
}
