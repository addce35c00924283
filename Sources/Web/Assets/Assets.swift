internal import Reports

/// Files that belong to the program: how pages look, and what they do beyond forms.
enum Assets {
    static var style: Answer { file(PackageResources.style_css, "text/css; charset=utf-8") }

    static var figures: Answer { file(Array(AnalysisPage.figures.utf8), "text/css; charset=utf-8") }

    static var icon: Answer { file(PackageResources.icon_svg, "image/svg+xml") }

    static func script(_ bytes: [UInt8]) -> Answer { file(bytes, "text/javascript; charset=utf-8") }

    private static func file(_ bytes: [UInt8], _ type: String) -> Answer {
        Answer(headers: [("Content-Type", type), ("Cache-Control", "no-cache")], body: bytes)
    }
}
