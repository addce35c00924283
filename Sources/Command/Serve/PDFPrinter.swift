import FoundationEssentials

/// Makes PDF of a page by a program of this machine, such as WeasyPrint or Chromium; without one browsers
/// print.
struct PDFPrinter: Sendable, Hashable {
    /// The program's path first; `%in` and `%out` stand for the page and what is made of it, which come last
    /// where neither stands there.
    let arguments: [String]

    /// A chair's book of a large edition takes a browser ten seconds.
    private static let seconds = 60

    /// `nil` where the program made none.
    func print(_ page: [UInt8]) async -> [UInt8]? {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("palmares-print-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            defer { try? FileManager.default.removeItem(at: folder) }
            let (input, output) = (
                folder.appendingPathComponent("page.html"), folder.appendingPathComponent("page.pdf")
            )
            try Data(page).write(to: input)
            try await ChildProgram(arguments: words(input.path, output.path), seconds: Self.seconds).run(nil)
            let made = try Data(contentsOf: output)
            return made.starts(with: Array("%PDF-".utf8)) ? Array(made) : nil
        } catch {
            Output.error("palmares: a document was not made into PDF: \(error)\n")
            return nil
        }
    }

    private func words(_ input: String, _ output: String) -> [String] {
        let hasPlaces = arguments.contains { $0.contains("%in") || $0.contains("%out") }
        if !hasPlaces { return arguments + [input, output] }
        return arguments.map {
            $0.replacing("%in", with: input).replacing("%out", with: output)
        }
    }
}
