internal import Foundation

/// A folder for one test, gone with it.
public final class Folder: Sendable {
    public let path: String

    public init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("palmares-\(UUID())")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    public func path(_ name: String) -> String { path + "/" + name }

    public func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    public func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    }

    /// Whether any file below has these bytes, whatever they are there.
    public func holds(_ bytes: [UInt8]) throws -> Bool {
        let sought = Data(bytes)
        return try FileManager.default.subpathsOfDirectory(atPath: path).contains { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder)
            return try !isFolder.boolValue && Data(self.bytes(name)).range(of: sought) != nil
        }
    }

    public func holds(_ text: String) throws -> Bool { try holds(Array(text.utf8)) }
}
