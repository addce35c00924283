public import Jury
public import Ledger
public import Wire

extension JSONWriter {
    /// A mention as every output for machines has it; with the field that it stands in where the text is one
    /// of an entry's.
    public mutating func mention(_ mention: Mention, in path: FieldPath? = nil) {
        object { json in
            if let path { json.member("path", path.description) }
            json.member("line", mention.line)
            json.member("column", mention.column)
            json.member("text", mention.text)
            json.member("value", orNull: mention.value?.description)
            json.member("qualifier", mention.qualifier.rawValue)
            json.member("unit", orNull: mention.unit)
            json.member("metric", orNull: mention.metric?.text)
            json.member("tier", orNull: mention.tier?.rawValue)
        }
    }
}
