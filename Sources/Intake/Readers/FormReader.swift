internal import Jury

/// Reads a file by its form and adds what no form can say: the way of every format.
enum FormReader {
    /// - Parameter remarks: what is to be said of the value once it is read, also where it has faults
    ///   of shape.
    /// - Parameter questions: what is to be asked of the value beyond that; of no part that has an error.
    /// - Parameter keepsOddWords: whether words of a wrong form stay in the value.
    static func read<Root>(
        _ bytes: [UInt8], as syntax: Syntax, _ form: Form<Root>, format: String, isSheet: Bool = false,
        keepsOddWords: Bool = false,
        remarks: (Root) -> [Remark], questions: (Root) -> [Remark] = { _ in [] }
    ) -> (value: Root?, findings: [Finding]) {
        let (document, faults) = DocumentReader.read(bytes, as: syntax, isSheet: isSheet)
        guard let document else { return (nil, faults) }
        var reading = Reading(document)
        reading.keepsOddWords = keepsOddWords
        guard reading.isOf(format: format, root: form.name, subject: form.subject),
            let value = form.decode(0, &reading)
        else { return (nil, Finding.bestFirst(faults + reading.allFindings())) }
        // A file in the wrong namespace was told to be so; what it leaves out follows from that.
        guard faults.isEmpty else { return (value, Finding.bestFirst(faults + reading.allFindings())) }
        reading.note(remarks(value))
        reading.note(reading.withoutEchoes(questions(value)))
        return (value, Finding.bestFirst(reading.allFindings()))
    }
}

extension Reading {
    /// Notes remarks, the gravest first, as far as the limit goes. What is missing was told; nothing more can
    /// be said of it.
    fileprivate mutating func note(_ remarks: [Remark]) {
        for severity in Finding.Severity.allCases {
            for remark in remarks where remark.fault.severity == severity {
                if isFull { countFurther() } else if !toldMissing(remark.path) { add(finding(remark)) }
            }
        }
    }

    /// The questions that no error answers: of a claim with an error none, since it may have meant something
    /// else, and of the whole none as long as there is any error. What is an error itself is no question: all
    /// errors are told at once.
    fileprivate func withoutEchoes(_ questions: [Remark]) -> [Remark] {
        let errors = findings.filter { $0.severity == .error }
        if errors.isEmpty { return questions }
        return questions.filter { question in
            if question.fault.severity == .error { return true }
            guard let part = question.path.listed?.description else { return false }
            return !errors.contains { $0.path.hasPrefix(part) }
        }
    }

    /// Whether a field was told to be missing.
    fileprivate func toldMissing(_ path: FieldPath) -> Bool {
        guard case .field(let name)? = path.steps.last else { return false }
        let record = FieldPath(Array(path.steps.dropLast())).description
        return findings.contains { $0.fault == .missingField(name) && $0.path == record }
    }

    /// A remark with its place in the file.
    func finding(_ remark: Remark) -> Finding {
        let node = document.node(at: remark.path)
        return Finding(
            remark.subject, remark.fault, at: document.position(node), path: remark.path.description)
    }
}

extension FieldPath {
    /// The part of a list that the path leads to or through, the innermost: `/claims[2]` of
    /// `/claims[2]/value`; `nil` where it leads through none.
    fileprivate var listed: FieldPath? {
        let end = steps.lastIndex { if case .item = $0 { true } else { false } }
        return end.map { FieldPath(Array(steps[...$0])) }
    }
}
