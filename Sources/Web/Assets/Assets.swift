/// Files that belong to the program: how pages look, and what they do beyond forms.
enum Assets {
    static func style(_ visit: Visit) -> Answer {
        file(PackageResources.style_css, "text/css; charset=utf-8")
    }

    static func script(_ visit: Visit) -> Answer {
        file(PackageResources.script_js, "text/javascript; charset=utf-8")
    }

    private static func file(_ bytes: [UInt8], _ type: String) -> Answer {
        Answer(headers: [("Content-Type", type), ("Cache-Control", "no-cache")], body: bytes)
    }
}
