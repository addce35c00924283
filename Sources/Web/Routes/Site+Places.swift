extension Site {
    /// The text as a path and a query of this site, written anew; `nil` unless a page is there to be read. So
    /// a form that names where to go leads nowhere else.
    func place(_ text: String) -> String? {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard text.hasPrefix("/"), let path = parts.first else { return nil }
        let segments = path.split(separator: "/")
        for route in routes where route.method == .get {
            guard let values = route.template.match(segments) else { continue }
            let address = Address(route.template, named: values)
            guard parts.count > 1, let query = Form(Array(parts[1].utf8)), !query.fields.isEmpty else {
                return address.path
            }
            return address.path + "?" + String(decoding: query.bytes, as: UTF8.self)
        }
        return nil
    }
}
