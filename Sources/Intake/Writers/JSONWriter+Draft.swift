internal import Wire

extension JSONWriter {
    /// Writes a draft in the canonical form: members in the form's order, `format` first.
    static func write(_ draft: Draft, format: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("format", format)
            if case .record(let members) = draft {
                for member in members { writer.write(member) }
            }
        }
        writer.endLine()
        return writer.bytes
    }

    private mutating func write(_ member: Draft.Member) {
        key(member.name)
        write(member.value)
    }

    private mutating func write(_ draft: Draft) {
        switch draft {
        case .word(let words): string(words)
        case .marked(let name, let words, let marks):
            object { writer in
                writer.member(name, words)
                for mark in marks { writer.member(mark.name, mark.value) }
            }
        case .record(let members):
            object { writer in
                for member in members { writer.write(member) }
            }
        case .list(_, let drafts):
            array { writer in
                for draft in drafts { writer.write(draft) }
            }
        }
    }
}
