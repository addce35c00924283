/// The languages in which pages speak.
public enum PageLanguage: String, Hashable, Sendable, CaseIterable {
    case english = "en"
    case french = "fr"
    case latvian = "lv"
    case lithuanian = "lt"
    case estonian = "et"

    /// What the language calls itself.
    public var ownName: String {
        switch self {
        case .english: "English"
        case .french: "Français"
        case .latvian: "Latviešu"
        case .lithuanian: "Lietuvių"
        case .estonian: "Eesti"
        }
    }

    /// The best that a browser accepts (RFC 9110, 12.5.4); English where it names none of ours.
    public static func best(for accepted: String) -> PageLanguage {
        let wishes = accepted.split(separator: ",").compactMap {
            part -> (language: PageLanguage, weight: Double)? in
            let pieces = part.split(separator: ";").map { $0.filter { $0 != " " } }
            guard let tag = pieces.first?.lowercased().split(separator: "-").first,
                let language = PageLanguage(rawValue: String(tag))
            else { return nil }
            let stated = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
            let weight = stated ?? 1
            // No weight is a language that is not wanted.
            return weight > 0 ? (language, weight) : nil
        }
        // Of equal wishes the first holds.
        return wishes.reduce(nil as (language: PageLanguage, weight: Double)?) { best, next in
            if let best, best.weight >= next.weight { return best }
            return next
        }?.language ?? .english
    }
}
