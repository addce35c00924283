internal import Jury

/// What a value of a file looks like, without the type it is read into: what the schemas are written from.
indirect enum Shape: Sendable {
    case text(isMultiline: Bool)
    /// A text without a language of its own.
    case plain(isMultiline: Bool)
    case quantity
    case lexical(Fault.Lexical)
    case choice(name: String, [String])
    case record(RecordShape)
    case list(item: String, Shape)
    /// A record of numbers whose names are data.
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
