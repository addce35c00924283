internal import Jury

/// A change of a YAML file, made where it belongs: lines in which nothing changes stay as they are, with
/// their comments.
struct YAMLEdit {
    private let document: Document
    private let lines: [Substring]
    /// By lines that they take the place of, from 0.
    private var edits: [(range: Range<Int>, with: [String])] = []
    /// Whether a change could not be made in its own lines.
    private var isStuck = false

    /// `nil` where the bytes are no YAML.
    init?(_ source: [UInt8]) {
        guard let document = DocumentReader.read(source, as: .yaml).0 else { return nil }
        self.document = document
        lines = String(decoding: source, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
    }

    /// - Parameter isFine: whether only the fields that differ are written anew; else whole sections are.
    /// - Returns: `nil` where the file is not written in a way in which this can be done.
    mutating func bytes(from old: Draft, to new: Draft, isFine: Bool) -> [UInt8]? {
        edits = []
        isStuck = false
        guard case .record(let before) = old, case .record(let after) = new else { return nil }
        changeRecord(0, before, after, isFine: isFine)
        if isStuck { return nil }
        var changed = lines.map(String.init)
        // From below, so that the lines above keep their numbers. At one place what takes the place of lines
        // goes first, and of what is put in the later one.
        let ordered = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.count, $0.offset)
                > ($1.element.range.lowerBound, $1.element.range.count, $1.offset)
        }
        for (_, edit) in ordered { changed.replaceSubrange(edit.range, with: edit.with) }
        return Array(changed.joined(separator: "\n").utf8)
    }

    // MARK: Records

    private mutating func changeRecord(
        _ node: Document.Index, _ old: [Draft.Member], _ new: [Draft.Member], isFine: Bool
    ) {
        var last: Document.Index?
        for member in new {
            let before = old.first { $0.name == member.name }?.value
            let child = self.child(member.name, of: node)
            if let child { last = child }
            if before == member.value { continue }
            if let child {
                change(child, before, member, isFine: isFine)
            } else {
                insert(member, into: node, after: last)
            }
        }
        for member in old where !new.contains(where: { $0.name == member.name }) {
            if let child = child(member.name, of: node) { remove(child) }
        }
    }

    private mutating func change(
        _ node: Document.Index, _ old: Draft?, _ member: Draft.Member, isFine: Bool
    ) {
        if isFine {
            switch (old, member.value) {
            case (.record(let before)?, .record(let after)) where isOpen(node):
                return changeRecord(node, before, after, isFine: true)
            case (.list(_, let before)?, .list(_, let after)) where isOpen(node):
                if changeList(node, before, after) { return }
            default: break
            }
        }
        guard let range = extent(node) else { return isStuck = true }
        let column = document.position(node).column
        let head = String(lines[range.lowerBound].utf8.prefix(column - 1)) ?? ""
        var text = YAMLWriter.member(member, indent: column - 1)
        text[0] = head + text[0]
        edits.append((range, text))
    }

    private mutating func insert(
        _ member: Draft.Member, into node: Document.Index, after sibling: Document.Index?
    ) {
        guard let sibling = sibling ?? document.children(node).first(where: { _ in true }),
            let range = extent(sibling)
        else { return isStuck = true }
        let indent = document.position(sibling).column - 1
        var text = YAMLWriter.member(member, indent: indent)
        text[0] = YAMLWriter.spaces(indent) + text[0]
        edits.append((range.upperBound..<range.upperBound, text))
    }

    private mutating func remove(_ node: Document.Index) {
        // What follows a dash leaves the dash alone.
        guard let range = extent(node), !lines[range.lowerBound].drop(while: { $0 == " " }).hasPrefix("- ")
        else { return isStuck = true }
        edits.append((range, []))
    }

    private func child(_ name: String, of node: Document.Index) -> Document.Index? {
        document.children(node).first { document.name($0) == name }
    }

    // MARK: Lists

    /// Item by item, where those that stay keep their order; whether that could be done.
    private mutating func changeList(_ node: Document.Index, _ old: [Draft], _ new: [Draft]) -> Bool {
        let items = Array(document.children(node))
        let (before, after) = (old.map(\.key), new.map(\.key))
        let staying = before.filter(after.contains)
        guard items.count == old.count, Set(before).count == before.count, Set(after).count == after.count,
            after.filter(before.contains) == staying, !staying.isEmpty
        else { return false }
        var ranges: [Range<Int>] = []
        for item in items {
            guard let range = extent(item) else { return false }
            ranges.append(range)
        }
        for (index, key) in before.enumerated() where !after.contains(key) {
            edits.append((ranges[index], []))
        }
        var last = ranges[0].lowerBound
        for (draft, key) in zip(new, after) {
            guard let index = before.firstIndex(of: key) else {
                edits.append((last..<last, item(draft, like: items[0])))
                continue
            }
            last = ranges[index].upperBound
            if old[index] == draft { continue }
            if case .record(let before) = old[index], case .record(let after) = draft, isOpen(items[index]) {
                changeRecord(items[index], before, after, isFine: true)
            } else {
                edits.append((ranges[index], item(draft, like: items[index])))
            }
        }
        return true
    }

    private func item(_ draft: Draft, like item: Document.Index) -> [String] {
        let place = document.position(item)
        let head = String(lines[place.line - 1].utf8.prefix(place.column - 1)) ?? ""
        var text = YAMLWriter.value(draft, indent: place.column - 1)
        text[0] = head + text[0]
        return text
    }

    // MARK: Lines

    /// Whether each part of a record or list begins its own line.
    private func isOpen(_ node: Document.Index) -> Bool {
        document.children(node).allSatisfy { beginsLine($0) }
            && document.nodes[node].firstChild >= 0
    }

    /// Nothing stands before it but spaces and dashes.
    private func beginsLine(_ node: Document.Index) -> Bool {
        let place = document.position(node)
        return lines[place.line - 1].utf8.prefix(place.column - 1).allSatisfy {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-")
        }
    }

    /// The lines of a field or item without the comments that follow; `nil` where they are not its own.
    private func extent(_ node: Document.Index) -> Range<Int>? {
        guard beginsLine(node) else { return nil }
        let place = document.position(node)
        let line = place.line - 1
        let isItem = document.name(node) == nil
        let dash = lines[line].utf8.prefix(while: { $0 == UInt8(ascii: " ") }).count
        let own = isItem ? dash : place.column - 1
        let isList = document.nodes[node].kind == .list
        var end = line + 1
        for number in (line + 1)..<max(lines.count, line + 1) {
            let text = lines[number].drop { $0 == " " }
            if text.isEmpty || text == "\r" || text.hasPrefix("#") { continue }
            let indent = lines[number].utf8.count - text.utf8.count
            let isOwnItem = isList && !isItem && indent == own && text.hasPrefix("-")
            if indent <= own, !isOwnItem { break }
            end = number + 1
        }
        return line..<end
    }
}

extension Draft {
    /// By what a list's item is known while the rest of it changes.
    fileprivate var key: Draft {
        if case .record(let members) = self, let id = members.first(where: { $0.name == "id" }) {
            return id.value
        }
        return self
    }
}

extension Form where Root: Equatable {
    /// The file with another value in it: what changed is written anew, and all else stays as it was. It
    /// reads back to exactly that value. Where a file is not written line by line, its sections are written
    /// anew, and at the worst all of it. What no file can hold is put in as it is, for the reader to tell.
    func edit(_ source: [UInt8], format: String, to value: Root) -> [UInt8] {
        func read(_ bytes: [UInt8]) -> Root? {
            FormReader.read(bytes, as: .yaml, self, format: format, remarks: { _ in [] }).value
        }
        let whole = YAMLWriter.write(encode(value), format: format)
        guard let old = read(source), var edit = YAMLEdit(source) else { return whole }
        if old == value { return source }
        let (before, after) = (encode(old), encode(value))
        let ways = [true, false].compactMap { edit.bytes(from: before, to: after, isFine: $0) } + [whole]
        return ways.first { read($0) == value } ?? ways[0]
    }
}
