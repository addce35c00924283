/// A line of the access log: what was asked by its kind and how it went. No values of paths, no queries, no
/// addresses of people: nothing in it tells who judges what, and a sign-in link is never in it.
struct AccessLine: Hashable, Sendable, CustomStringConvertible {
    let method: String
    /// Such as `/in/:link`; `nil` where there is no such page.
    let template: String?
    let status: Int
    let microseconds: Int
    /// `nil` for what is sent piece by piece.
    let bytes: Int?

    var description: String {
        let milliseconds = microseconds / 1_000
        return "\(method) \(template ?? "-") \(status) \(milliseconds) ms \(bytes.map(String.init) ?? "-") B"
    }
}
