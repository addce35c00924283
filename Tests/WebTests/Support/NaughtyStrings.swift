import Foundation

/// The Big List of Naughty Strings.
enum NaughtyStrings {
    /// `nil` where the corpora are not beside the project.
    static let all: [String]? = {
        let folder = ProcessInfo.processInfo.environment["PALMARES_CORPORA"] ?? "../shared/corpora"
        let data = try? Data(contentsOf: URL(fileURLWithPath: folder + "/naughty-strings/blns.json"))
        return data.flatMap { try? JSONDecoder().decode([String].self, from: $0) }
    }()
}
