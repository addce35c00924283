internal import Jury
internal import Wire

/// A document while a form reads it: what was found wrong so far, and in what part of it we are.
struct Reading {
    var document: Document
    /// Whether words of a wrong form are kept beside the finding that tells them: a draft loses nothing.
    var keepsOddWords = false
    private(set) var findings: [Finding] = []
    private var untold = 0
    private var subjects: [Finding.Subject] = []
    /// How far lines were counted: a byte and its line.
    private var counted = (offset: 0, line: 1)

    init(_ document: Document) {
        self.document = document
    }

    mutating func enter(_ subject: Finding.Subject?) {
        subjects.append(subject ?? subjects.last ?? document.syntax.subject)
    }

    mutating func leave() {
        subjects.removeLast()
    }

    var isFull: Bool { findings.count >= Limits.findings }

    /// A finding past the limit.
    mutating func countFurther() {
        untold += 1
    }

    mutating func add(_ finding: Finding) {
        findings.append(finding)
    }

    mutating func note(_ fault: Fault, at node: Document.Index) {
        if isFull { return countFurther() }
        let subject = subjects.last ?? document.syntax.subject
        findings.append(
            Finding(subject, fault, at: document.position(node), path: document.path(node)))
    }

    /// The node's line. Asked in the order of the file, all lines together cost one pass.
    mutating func line(_ node: Document.Index) -> Int {
        if !document.positions.isEmpty { return document.positions[node].line }
        let offset = document.nodes[node].offset
        if offset < counted.offset { counted = (0, 1) }
        let between = counted.offset..<min(offset, document.source.count)
        counted = (offset, counted.line + between.count { Lines.isEnd(at: $0, in: document.source) })
        return counted.line
    }

    /// All findings, with a last one for those past the limit.
    func allFindings() -> [Finding] {
        guard untold > 0 else { return findings }
        let subject = findings.last?.subject ?? document.syntax.subject
        return findings + [Finding(subject, .furtherFindings(untold))]
    }

    // MARK: What a node may be

    /// Whether the node can be read as a record; notes why not.
    mutating func isRecord(_ node: Document.Index) -> Bool {
        switch document.nodes[node].kind {
        case .record: return true
        case .element where !document.nodes[node].hasStrayText && isBlank(node): return true
        case let kind:
            note(.wrongKind(found: kind == .element ? .text : kind.told, expected: .record), at: node)
            return false
        }
    }

    /// Whether the node can be read as a list; notes why not.
    mutating func isList(_ node: Document.Index) -> Bool {
        switch document.nodes[node].kind {
        case .list: return true
        case .element where !document.nodes[node].hasStrayText && isBlank(node):
            document.listParents.insert(node)
            return true
        case let kind:
            note(.wrongKind(found: kind == .element ? .text : kind.told, expected: .list), at: node)
            return false
        }
    }

    /// The text of a node that holds nothing but text; notes why there is none.
    mutating func text(_ node: Document.Index, numbers: Bool = false) -> Range<Int>? {
        switch document.nodes[node].kind {
        case .text: break
        // In YAML a bare 2012 is as good a text as any.
        case .number where numbers || document.syntax == .yaml: break
        case .truth where document.syntax == .yaml: break
        case .element where !hasElements(node): break
        case let kind:
            note(.wrongKind(found: kind == .element ? .record : kind.told, expected: .text), at: node)
            return nil
        }
        return document.nodes[node].text
    }

    /// Whether a child of a list is something else than its items: a list in XML holds like-named elements
    /// only.
    func isXMLStranger(_ child: Document.Index, among item: String) -> Bool {
        document.syntax == .xml && (document.nodes[child].isAttribute || document.name(child) != item)
    }

    private func isBlank(_ node: Document.Index) -> Bool {
        document.text[document.nodes[node].text].allSatisfy(isWhite)
    }

    func hasElements(_ node: Document.Index) -> Bool {
        let last = document.nodes[node].lastChild
        return last >= 0 && !document.nodes[last].isAttribute
    }
}

func isWhite(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
}

extension Document.Kind {
    var told: Fault.Kind {
        switch self {
        case .record, .element: .record
        case .list: .list
        case .text: .text
        case .number: .number
        case .truth: .truth
        case .null: .null
        }
    }
}
