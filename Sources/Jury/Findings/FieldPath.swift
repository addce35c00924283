/// Which field of a file a finding speaks of, from the root: `/claims[2]/value`. The same for every syntax.
public struct FieldPath: Hashable, Sendable {
    public enum Step: Hashable, Sendable {
        case field(String)
        /// Counted from 1.
        case item(Int)
    }

    public var steps: [Step]

    public init(_ steps: [Step] = []) {
        self.steps = steps
    }

    public func field(_ name: String) -> FieldPath {
        FieldPath(steps + [.field(name)])
    }

    /// Counted from 1.
    public func item(_ number: Int) -> FieldPath {
        FieldPath(steps + [.item(number)])
    }
}

extension FieldPath: CustomStringConvertible {
    public var description: String {
        steps.map { step in
            switch step {
            case .field(let name): "/" + name
            case .item(let number): "[\(number)]"
            }
        }.joined()
    }
}
