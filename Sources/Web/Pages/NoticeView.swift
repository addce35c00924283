internal import Reports

/// What a page says of what somebody just tried. It is read out before anything else.
enum NoticeView {
    /// Nothing was done, and why.
    static func wrong(_ sentence: String?) -> HTML? {
        sentence.map { "<p class=\"notice wrong\" role=\"alert\">\($0)</p>\n" }
    }

    /// It was done.
    static func good(_ sentence: String?) -> HTML? {
        sentence.map { "<p class=\"notice good\" role=\"status\">\($0)</p>\n" }
    }
}

/// Links among which one is the present one: rounds, categories, ways to sort.
struct ChoicesView {
    let label: String
    let choices: [(name: String, address: String, isHere: Bool)]

    /// Nothing where there is nothing to choose.
    var html: HTML? {
        if choices.count < 2 { return nil }
        let links = choices.map { choice -> HTML in
            let here: HTML = choice.isHere ? " aria-current=\"page\"" : ""
            return "<a href=\"\(choice.address)\"\(here)>\(choice.name)</a>\n"
        }
        return "<nav class=\"filters\" aria-label=\"\(label)\">\n\(links)</nav>\n"
    }
}
