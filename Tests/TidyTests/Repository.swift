import Foundation

/// The project's own files, as the tests of its order see them. Tests run in the package's root.
enum Repository {
    static let root = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)

    /// Paths from the root of all files below some folders that end in one of the endings.
    static func files(below folders: [String], endings: [String]) -> [String] {
        var found: [String] = []
        for folder in folders {
            let walk = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
            while let name = walk?.nextObject() as? String {
                let isWanted = endings.contains { name.hasSuffix($0) }
                if isWanted, !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
                    found.append(folder == "." ? name : folder + "/" + name)
                }
            }
        }
        return found.sorted()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appendingPathComponent(path)))
    }

    static let swiftFiles = files(below: ["Sources", "Tests", "Fuzzing", "Benchmarks"], endings: [".swift"])
}
