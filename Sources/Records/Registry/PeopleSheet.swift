public import Jury

/// A sheet that says something of people, one a row, such as the list of jurors or their ties. It lies among
/// people and not among files, so that the rows of one of them can be erased.
public struct PeopleSheet: Hashable, Sendable {
    /// The names in its first line.
    public var columns: [String]
    /// In their order in the file.
    public var rows: [Row]

    public init(columns: [String], rows: [Row]) {
        (self.columns, self.rows) = (columns, rows)
    }

    public struct Row: Hashable, Sendable {
        public let person: Identifier<Person>
        /// By column, as they were written; the one with the person's own name among them.
        public var cells: [String]

        public init(person: Identifier<Person>, cells: [String]) {
            (self.person, self.cells) = (person, cells)
        }
    }

    /// The sheet without the rows of some people.
    public func without(_ people: Set<Identifier<Person>>) -> PeopleSheet {
        PeopleSheet(columns: columns, rows: rows.filter { !people.contains($0.person) })
    }
}
