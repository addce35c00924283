internal import Jury
internal import Phrases

/// What a field looks like.
enum WrittenLook: Sendable {
    case line
    /// With a few words on how to write it.
    case hinted(@Sendable (any PageWords) -> String)
    case passage
    /// Of which each line is one, with a few words on how to write it.
    case lines(@Sendable (any PageWords) -> String)
    case day
    case metric
    case choice(@Sendable (EntryFormTerms) -> [(value: String, name: String)])
}

/// A field of the form in which an entry is written: what it shows of a part of the entry, and what becomes
/// of what somebody types. All that the form has is in such lists; all else of an entry stays as it is.
struct WrittenField<Root: Sendable>: Sendable {
    /// As in the entry's file, so that findings lead to it.
    let name: String
    let look: WrittenLook
    let label: @Sendable (any PageWords) -> String
    let shown: @Sendable (Root, EntryFormTerms) -> String
    private let write: @Sendable (inout Root, String, EntryFormTerms) -> Void

    init(
        _ name: String, _ look: WrittenLook = .line, _ label: @escaping @Sendable (any PageWords) -> String,
        shown: @escaping @Sendable (Root, EntryFormTerms) -> String,
        write: @escaping @Sendable (inout Root, String, EntryFormTerms) -> Void
    ) {
        (self.name, self.look, self.label, self.shown, self.write) = (name, look, label, shown, write)
    }

    /// What was not typed anew stays as it was, with its language and the number that was said beside it.
    func take(_ typed: String, into root: inout Root, _ terms: EntryFormTerms) {
        let text = isPassage ? TypedText.passage(typed) : TypedText.line(typed)
        if text != shown(root, terms) { write(&root, text, terms) }
    }

    private var isPassage: Bool {
        switch look {
        case .passage, .lines: true
        case .line, .hinted, .day, .metric, .choice: false
        }
    }

    /// Choices say something even where nobody wrote anything.
    var isTyped: Bool { if case .choice = look { false } else { true } }
}

extension WrittenField {
    static func text(
        _ name: String, _ path: any WritableKeyPath<Root, Text?> & Sendable, _ look: WrittenLook = .line,
        _ label: @escaping @Sendable (any PageWords) -> String
    ) -> WrittenField {
        WrittenField(name, look, label) { root, _ in
            root[keyPath: path]?.words ?? ""
        } write: { root, typed, _ in
            root[keyPath: path] =
                typed.isEmpty ? nil : Text(typed, language: root[keyPath: path]?.language)
        }
    }

    /// Where the entry always has a text, if an empty one.
    static func title(
        _ name: String, _ path: any WritableKeyPath<Root, Text> & Sendable,
        _ label: @escaping @Sendable (any PageWords) -> String
    ) -> WrittenField {
        WrittenField(name, .line, label) { root, _ in
            root[keyPath: path].words
        } write: { root, typed, _ in
            root[keyPath: path].words = typed
        }
    }

    /// Kept as written; what was understood of the words is worked out when it is read.
    static func quantity(
        _ name: String, _ path: any WritableKeyPath<Root, Quantity?> & Sendable,
        _ label: @escaping @Sendable (any PageWords) -> String
    ) -> WrittenField {
        WrittenField(name, .line, label) { root, _ in
            root[keyPath: path]?.written ?? ""
        } write: { root, typed, _ in
            root[keyPath: path] =
                typed.isEmpty ? nil : Quantity(typed, language: root[keyPath: path]?.language)
        }
    }

    static func period(_ path: any WritableKeyPath<Root, Period?> & Sendable) -> WrittenField {
        WrittenField("period", .hinted { $0.writtenPeriodHint }, { $0.writtenPeriod }) { root, _ in
            root[keyPath: path].map(PeriodText.text) ?? ""
        } write: { root, typed, _ in
            root[keyPath: path] = PeriodText.period(typed, language: root[keyPath: path]?.written?.language)
        }
    }

    /// By its name in any language, or by any word for it; what is no metric's is kept as typed.
    static func metric(
        _ path: any WritableKeyPath<Root, Identifier<Metric>?> & Sendable
    ) -> WrittenField {
        WrittenField("metric", .metric, { $0.writtenMetric }) { root, terms in
            root[keyPath: path].map(terms.name) ?? ""
        } write: { root, typed, terms in
            root[keyPath: path] =
                typed.isEmpty ? nil : terms.taxonomy.metric(called: typed)?.id ?? Identifier(typed)
        }
    }

    /// What is no day stays out: browsers send none.
    static func day(
        _ name: String, _ path: any WritableKeyPath<Root, Day?> & Sendable,
        _ label: @escaping @Sendable (any PageWords) -> String
    ) -> WrittenField {
        WrittenField(name, .day, label) { root, _ in
            root[keyPath: path]?.description ?? ""
        } write: { root, typed, _ in
            if let day = Day(typed) {
                root[keyPath: path] = day
            } else if typed.isEmpty {
                root[keyPath: path] = nil
            }
        }
    }

    static func visibility(
        _ path: any WritableKeyPath<Root, Visibility?> & Sendable
    ) -> WrittenField {
        WrittenField(
            "visible",
            .choice { terms in Visibility.allCases.map { ($0.rawValue, terms.words.visibility($0)) } },
            { $0.writtenVisible }
        ) { root, _ in
            (root[keyPath: path] ?? .jury).rawValue
        } write: { root, typed, _ in
            if let visible = Visibility(rawValue: typed) { root[keyPath: path] = visible }
        }
    }
}

extension WrittenField where Root: Equatable {
    /// The same field of a part that an entry may lack.
    ///
    /// - Parameters:
    ///   - name: of the part, as in the entry's file.
    ///   - blank: the part before anything was typed.
    ///   - isGone: whether nothing is left of it.
    func inside<Whole>(
        _ name: String, _ path: any WritableKeyPath<Whole, Root?> & Sendable,
        blank: @escaping @Sendable () -> Root, isGone: @escaping @Sendable (Root) -> Bool = { _ in false }
    ) -> WrittenField<Whole> {
        let field = self
        return WrittenField<Whole>("\(name).\(self.name)", look, label) { whole, terms in
            whole[keyPath: path].map { field.shown($0, terms) } ?? ""
        } write: { whole, typed, terms in
            if typed.isEmpty, whole[keyPath: path] == nil { return }
            var part = whole[keyPath: path] ?? blank()
            field.write(&part, typed, terms)
            whole[keyPath: path] = isGone(part) ? nil : part
        }
    }
}

/// What a browser sends, as an entry's file keeps it.
enum TypedText {
    /// Lines end with U+000A, and white space at the ends goes.
    static func passage(_ typed: String) -> String {
        var bytes: [UInt8] = []
        var last: UInt8 = 0
        for byte in typed.utf8 {
            if byte != 0x0A || last != 0x0D { bytes.append(byte == 0x0D ? 0x0A : byte) }
            last = byte
        }
        return trimmed(bytes)
    }

    /// Each run of white space is one space.
    static func line(_ typed: String) -> String {
        var bytes: [UInt8] = []
        for byte in typed.utf8 {
            if !isWhite(byte) { bytes.append(byte) } else if bytes.last != 0x20 { bytes.append(0x20) }
        }
        return trimmed(bytes)
    }

    private static func trimmed(_ bytes: [UInt8]) -> String {
        let start = bytes.firstIndex { !isWhite($0) } ?? bytes.endIndex
        let end = bytes.lastIndex { !isWhite($0) }.map { $0 + 1 } ?? start
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private static func isWhite(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }
}
