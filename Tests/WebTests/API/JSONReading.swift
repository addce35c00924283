import Testing
import Wire

@testable import Web

/// JSON that a site sent, and whether it is what its description says.
enum JSONReading {
    private static let limits = JSONLimits(
        depth: 64, values: 1_000_000, stringBytes: 1 << 20, numberBytes: 64)

    static func value(_ answer: Answer) throws -> JSONValue {
        try JSONValue(Array(answer.text.utf8), limits: limits)
    }

    /// Where a value is not what its schema says.
    static func faults(_ value: JSONValue, _ schema: Schema, at path: String = "") -> [String] {
        switch schema {
        case .named(_, let inner): return faults(value, inner, at: path)
        case .orNull(let inner): return value == .null ? [] : faults(value, inner, at: path)
        case .oneOf(let all):
            let fitting = all.count { faults(value, $0).isEmpty }
            return fitting == 1 ? [] : ["\(path): \(fitting) of \(all.count) fit"]
        case .list(let item):
            guard let items = value.items else { return ["\(path): no list"] }
            return items.enumerated().flatMap { faults($1, item, at: "\(path)/\($0)") }
        case .map(let item):
            guard let members = value.members else { return ["\(path): no object"] }
            return members.flatMap { faults($0.value, item, at: "\(path)/\($0.name)") }
        case .object(let members):
            guard let found = value.members else { return ["\(path): no object"] }
            let known = Set(members.map(\.name))
            let unknown = found.filter { !known.contains($0.name) }.map { "\(path)/\($0.name): unknown" }
            return unknown
                + members.flatMap { member -> [String] in
                    guard let own = value[member.name] else {
                        return member.isOptional ? [] : ["\(path)/\(member.name): missing"]
                    }
                    return faults(own, member.schema, at: "\(path)/\(member.name)")
                }
        case .format(let name):
            return value["format"]?.text == name ? [] : ["\(path): no \(name)"]
        case .choice(let words):
            return words.contains(value.text ?? "") ? [] : ["\(path): \(value) is none of \(words)"]
        case .text, .written, .time, .uuid: return value.text == nil ? ["\(path): no text"] : []
        case .integer(let least):
            let isOne = value.integer.map { $0 >= least ?? .min } ?? false
            return isOne ? [] : ["\(path): \(value) is no whole number"]
        case .number: if case .number = value { return [] } else { return ["\(path): no number"] }
        case .truth: if case .truth = value { return [] } else { return ["\(path): no truth"] }
        }
    }
}
