internal import Jury

/// The published schemas, each written from the form that the reader reads by, so that they cannot disagree.
public enum Schema: String, Sendable, CaseIterable {
    case entryXML = "entry.xsd"
    case entryJSON = "entry.schema.json"
    case rubric = "rubric.schema.json"
    case edition = "edition.schema.json"
    case ballots = "ballots.schema.json"

    /// The file under `schemas/`, byte for byte.
    public func write() -> [UInt8] {
        switch self {
        case .entryXML:
            XSDWriter.write(Form<Entry>.entry.shape, namespace: EntryReader.namespace)
        case .entryJSON:
            JSONSchemaWriter.write(
                Form<Entry>.entry.shape, format: EntryReader.format, title: "Entry of a communications award")
        case .rubric:
            JSONSchemaWriter.write(
                Form<Rubric>.rubric.shape, format: RubricReader.format,
                title: "Rubric of a communications award")
        case .edition:
            JSONSchemaWriter.write(
                Form<Edition>.edition.shape, format: EditionReader.format,
                title: "Edition of a communications award")
        case .ballots:
            JSONSchemaWriter.write(
                Form<BallotFile>.ballots.shape, format: BallotReader.format, title: "Ballots of a jury")
        }
    }
}
