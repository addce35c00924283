/// A fault of a file's value, with the field that it speaks of. The reader that knows the file adds the
/// place.
public struct Remark: Hashable, Sendable {
    public let subject: Finding.Subject
    public let fault: Fault
    public let path: FieldPath

    public init(_ subject: Finding.Subject, _ fault: Fault, _ path: FieldPath) {
        self.subject = subject
        self.fault = fault
        self.path = path
    }
}

/// Remarks as they are found. A path is only made for what is remarked: most values are sound. Past
/// `Limits.findings` the nearest names are no longer looked for: nobody is told them.
public struct Remarks {
    public private(set) var all: [Remark] = []

    public init() {}

    private var mayStillBeTold: Bool { all.count < Limits.findings }

    public mutating func add(
        _ subject: Finding.Subject, _ fault: Fault, _ path: @autoclosure () -> FieldPath
    ) {
        all.append(Remark(subject, fault, path()))
    }

    /// A period whose end comes before its start. `path` is that of the period.
    mutating func add(_ period: Period?, _ subject: Finding.Subject, _ path: @autoclosure () -> FieldPath) {
        guard let start = period?.start, let end = period?.end, end < start else { return }
        add(subject, .datesReversed(start.description, end.description), path().field("end"))
    }

    /// A number that cannot be read, or in more than one way.
    mutating func add(
        _ quantity: Quantity?, _ subject: Finding.Subject, _ language: Language?,
        _ path: @autoclosure () -> FieldPath
    ) {
        guard let quantity else { return }
        if let number = quantity.number, let said = quantity.contradiction(in: language) {
            let fault = Fault.readingDiffers(written: said.description, stated: number.description)
            return add(subject, fault, path())
        }
        switch quantity.reading(in: language) {
        case .number, .qualitative: return
        case .ambiguous(let readings):
            let fault = Fault.ambiguousNumber(quantity.written, readings: readings.map(\.description))
            add(subject, fault, path())
        case .unread: add(subject, .unreadNumber(quantity.written), path())
        }
    }

    /// A metric that the taxonomy does not hold; none is checked without a taxonomy.
    mutating func add(
        _ metric: Identifier<Metric>, _ taxonomy: Taxonomy?, _ subject: Finding.Subject,
        _ path: @autoclosure () -> FieldPath
    ) {
        guard let taxonomy, taxonomy.metrics[metric] == nil else { return }
        let nearest = mayStillBeTold ? taxonomy.nearest(to: metric.text) : []
        add(subject, .unknownMetric(metric.text, nearest: nearest), path())
    }

    /// A reference that leads nowhere; one that could not be read was told already.
    mutating func add<Target>(
        _ reference: Identifier<Target>, _ kind: Fault.Referable, among known: KnownNames<Target>,
        _ subject: Finding.Subject, _ path: @autoclosure () -> FieldPath
    ) {
        if reference.text.isEmpty || known.contains(reference) { return }
        let nearest = mayStillBeTold ? Spelling.nearest(to: reference.text, among: known.ids.map(\.text)) : []
        add(subject, .unknownReference(kind, reference.text, nearest: nearest), path())
    }

    /// Identifiers that occur a second time.
    mutating func addDuplicates<Subject>(
        among known: KnownNames<Subject>, _ subject: Finding.Subject, _ path: (Int) -> FieldPath
    ) {
        for number in known.repeated where !known.ids[number].text.isEmpty {
            add(subject, .duplicateID(known.ids[number].text), path(number))
        }
    }
}

/// The identifiers of one kind that references may lead to, in the order of the file.
struct KnownNames<Subject> {
    let ids: [Identifier<Subject>]
    /// Which of them, counted from 0, were there before.
    let repeated: [Int]
    private let names: Set<Identifier<Subject>>

    init(_ ids: [Identifier<Subject>]) {
        var names = Set<Identifier<Subject>>(minimumCapacity: ids.count)
        self.ids = ids
        repeated = ids.indices.filter { !names.insert(ids[$0]).inserted }
        self.names = names
    }

    func contains(_ id: Identifier<Subject>) -> Bool { names.contains(id) }
}
