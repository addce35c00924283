internal import Reports

/// Fields of forms, each with its label.
enum FieldView {
    static func line(
        _ name: String, _ label: String, _ value: String, isRequired: Bool = false, hint: String? = nil
    ) -> HTML {
        let needs: HTML? = isRequired ? " required" : nil
        let says: HTML? = hint.map { " <span class=\"soft\">\($0)</span>" }
        return """
            <label class="text">\(label)\(says)
            <input name="\(name)" value="\(value)" maxlength="2000"\(needs)></label>

            """
    }

    /// A name for the record, such as `small-budget`.
    static func id(_ name: String, _ label: String, _ value: String = "", isRequired: Bool = true) -> HTML {
        let needs: HTML? = isRequired ? " required" : nil
        return """
            <label class="text">\(label)
            <input name="\(name)" value="\(value)" maxlength="64" pattern="[a-z0-9\\-]+" spellcheck="false" \
            autocapitalize="off"\(needs)></label>

            """
    }

    static func area(
        _ name: String, _ label: String, _ value: String, rows: Int = 2, hint: String? = nil
    ) -> HTML {
        let says: HTML? = hint.map { " <span class=\"soft\">\($0)</span>" }
        return """
            <label class="text">\(label)\(says)
            <textarea name="\(name)" rows="\(rows)" maxlength="20000">
            \(value)</textarea></label>

            """
    }

    /// - Parameter usual: what holds where the field is empty.
    static func number(
        _ name: String, _ label: String, _ value: String, step: String = "1", usual: String? = nil
    ) -> HTML {
        let grey: HTML? = usual.map { " placeholder=\"\($0)\"" }
        return """
            <label class="text">\(label)
            <input type="number" name="\(name)" value="\(value)" step="\(step)" min="0" size="8"\(grey)></label>

            """
    }

    static func day(_ name: String, _ label: String, _ value: String) -> HTML {
        """
        <label class="text">\(label)
        <input type="date" name="\(name)" value="\(value)"></label>

        """
    }

    static func choice(
        _ name: String, _ label: String, _ options: [(value: String, name: String)], chosen: String
    ) -> HTML {
        let options = options.map { option -> HTML in
            let mark: HTML? = option.value == chosen ? " selected" : nil
            return "<option value=\"\(option.value)\"\(mark)>\(option.name)</option>\n"
        }
        return """
            <label class="text">\(label)
            <select name="\(name)">
            \(options)</select></label>

            """
    }

    static func tick(_ name: String, _ label: String, _ isTicked: Bool) -> HTML {
        let mark: HTML? = isTicked ? " checked" : nil
        return
            "<label class=\"tick\"><input type=\"checkbox\" name=\"\(name)\" value=\"1\"\(mark)> <span>\(label)</span></label>\n"
    }
}
