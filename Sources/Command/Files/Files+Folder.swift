import FoundationEssentials

extension Files {
    /// Writes a file below a folder, and makes the folders on its way.
    static func write(_ bytes: [UInt8], to name: String, in folder: String) throws {
        let path = joined(folder, name)
        let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/")
        do {
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
            try write(bytes, to: path)
        } catch {
            throw Refusal("\(path) cannot be written: \(error)")
        }
    }
}
