internal import Jury

/// What a value of a file looks like, without the type it is read into: what the schemas are written from.
indirect enum Shape: Sendable {
    case text(isMultiline: Bool)
    /// A text without a language of its own.
    case plain(isMultiline: Bool)
    case quantity
    /// `numbers`: JSON may write it as a number, too.
    case lexical(Fault.Lexical, numbers: Bool)
    case choice(name: String, [String])
    case record(RecordShape)
    case list(item: String, Shape)
    /// A record of whole numbers with these names, each of which may be left out.
    case counts(keys: [String])
}

struct RecordShape: Sendable {
    let name: String
    let about: String
    let fields: [FieldShape]
}

struct FieldShape: Sendable {
    let name: String
    let isRequired: Bool
    let isAttribute: Bool
    let about: String
    let shape: Shape
}

extension RecordShape {
    /// This record and all records within it, each once, in the order in which they are met.
    var allRecords: [RecordShape] {
        var found: [RecordShape] = []
        collect(into: &found)
        return found
    }

    private func collect(into found: inout [RecordShape]) {
        guard !found.contains(where: { $0.name == name }) else { return }
        found.append(self)
        for field in fields { field.shape.record?.collect(into: &found) }
    }

    /// The words of every closed set within, by the set's name, in the order in which they are met.
    var allChoices: [(name: String, words: [String])] {
        var found: [(name: String, words: [String])] = []
        for record in allRecords {
            for field in record.fields {
                guard case .choice(let name, let words) = field.shape.innermost else { continue }
                if !found.contains(where: { $0.name == name }) { found.append((name, words)) }
            }
        }
        return found
    }
}

extension Shape {
    /// The value itself, or the items where it is a list.
    var innermost: Shape {
        if case .list(_, let item) = self { return item.innermost }
        return self
    }

    var record: RecordShape? {
        if case .record(let record) = innermost { return record }
        return nil
    }
}
