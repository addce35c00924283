internal import Jury
internal import Yams

/// YAML text to a tree. Anchors and aliases are refused: they can make a small file huge.
enum YAMLDocument {
    static func read(_ bytes: [UInt8]) -> (Document?, [Finding]) {
        let builder = DocumentBuilder(syntax: .yaml, source: bytes)
        if let (fault, offset) = YAMLPrescan.firstFault(in: bytes) {
            return (nil, [Finding(.yaml, fault, at: builder.document.position(ofOffset: offset))])
        }
        do {
            let parser = try Parser(yaml: String(decoding: bytes, as: UTF8.self))
            // Nodes hold their anchors weakly; the parser keeps them.
            return try withExtendedLifetime(parser) {
                guard let root = try parser.singleRoot() else {
                    return (nil, [Finding(.yaml, .unexpectedEnd, at: SourcePosition(line: 1, column: 1))])
                }
                var walk = Walk(builder: builder)
                try walk.add(root, depth: 1)
                return (walk.builder.document, [])
            }
        } catch let refusal as Refusal {
            return (nil, [Finding(.yaml, refusal.fault, at: refusal.position)])
        } catch let error as YamlError {
            return (nil, [Finding(error)])
        } catch {
            return (nil, [Finding(.yaml, .malformed("\(error)"))])
        }
    }

    private struct Refusal: Error {
        let fault: Fault
        let position: SourcePosition?
    }

    private struct Walk {
        var builder: DocumentBuilder

        mutating func add(_ node: Node, depth: Int) throws {
            let position = node.mark.map { SourcePosition(line: $0.line, column: $0.column) }
            if node.anchor != nil { throw Refusal(fault: .alias, position: position) }
            if depth > Limits.depth {
                throw Refusal(fault: .tooDeep(limit: Limits.depth), position: position)
            }
            if builder.document.nodes.count >= Limits.nodes {
                throw Refusal(fault: .tooMany(.nodes, limit: Limits.nodes), position: position)
            }
            builder.add(position: position ?? SourcePosition(line: 1, column: 1))
            switch node {
            case .scalar(let scalar):
                let index = builder.add(kind(of: scalar), at: 0)
                Array(scalar.string.utf8).withUnsafeBufferPointer { builder.setText($0, of: index) }
            case .sequence(let items):
                builder.enter(builder.add(.list, at: 0))
                for item in items { try add(item, depth: depth + 1) }
                builder.leave()
            case .mapping(let members):
                builder.enter(builder.add(.record, at: 0))
                for (key, value) in members {
                    guard let name = key.scalar?.string else {
                        throw Refusal(fault: .wrongKind(found: .record, expected: .text), position: position)
                    }
                    Array(name.utf8).withUnsafeBufferPointer { builder.name($0, at: 0) }
                    try add(value, depth: depth + 1, keyedBy: key)
                }
                builder.leave()
            case .alias: throw Refusal(fault: .alias, position: position)
            }
        }

        /// A member stands where its key stands.
        private mutating func add(_ node: Node, depth: Int, keyedBy key: Node) throws {
            let index = builder.document.nodes.count
            try add(node, depth: depth)
            if let mark = key.mark {
                builder.move(index, to: SourcePosition(line: mark.line, column: mark.column))
            }
        }

        /// Quoted scalars are texts; plain ones may be numbers, truths or null. Where a text is asked for, a
        /// form takes numbers only where they are meant.
        private func kind(of scalar: Node.Scalar) -> Document.Kind {
            guard scalar.style == .plain || scalar.style == .any else { return .text }
            let word = scalar.string
            if word == "~" || word == "null" || word.isEmpty { return .null }
            if word == "true" || word == "false" { return .truth }
            return Fault.Lexical.decimal.admits(word) ? .number : .text
        }
    }
}

extension Finding {
    fileprivate init(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let fault: Fault = problem.contains("alias") ? .alias : .malformed(problem)
            self.init(.yaml, fault, at: SourcePosition(line: mark.line, column: mark.column))
        case .duplicatedKeysInMapping(let keys, let context):
            self.init(
                .yaml, .duplicateKey(keys.joined(separator: ", ")),
                at: SourcePosition(line: context.mark.line, column: context.mark.column))
        case .reader(let problem, _, _, _): self.init(.yaml, .malformed(problem))
        default: self.init(.yaml, .malformed("YAML cannot be read"))
        }
    }
}
