internal import Jury
internal import Phrases
internal import Reports

extension SetUpPage {
    var html: HTML {
        let fixed: HTML? = isFixed ? "<p class=\"notice\">\(words.setUpFixed)</p>\n" : nil
        return """
            <h1>\(words.setUpTitle)</h1>
            <p>\(words.setUpSays)</p>
            \(notice?.html)\(findings.html)\(fixed)\(waits)\(told)<p class="buttons">\
            <a class="button quiet" href="\(Address(.setUpText).path)">\(words.setUpAsText)</a>\(adding)</p>
            \(ready)\(languages)<h2>\(words.setUpEdition)</h2>
            \(whole)<h2>\(words.setUpCategories)</h2>
            \(edition.categories.map(category))\(newCategory)<h2>\(words.setUpPanels)</h2>
            \(edition.panels.map(panel))\(newPanel)<h2>\(words.setUpRubrics)</h2>
            \(rubricList)
            """
    }

    private var adding: HTML? {
        if !bringsIn { return nil }
        return """
             <a class="button quiet" href="\(Address(.addEntries).path)">\(words.addEntriesTitle)</a> \
            <a class="button quiet" href="\(Address(.call).path)">\(words.callTitle)</a>
            """
    }

    private var languages: HTML {
        let choices = ChoicesView(
            label: words.setUpLanguage,
            choices: PageLanguage.allCases.map { choice in
                let address = Address(.setUp).path + "?texts=\(choice.rawValue)"
                return (choice.ownName, address, choice == language)
            }
        )
        return "<p class=\"soft\">\(words.setUpLanguage)</p>\n\(choices.html)"
    }

    // MARK: Two persons

    private var waits: HTML? {
        if waiting.isEmpty { return nil }
        let items = waiting.map { one -> HTML in
            let end: HTML =
                one.canConfirm
                ? form(
                    "confirm", isFixed: false,
                    """
                    <input type="hidden" name="line" value="\(one.line)">
                    """, button: words.confirmButton)
                : "<p class=\"soft\">\(words.setUpWaits)</p>\n"
            return """
                <section class="round">
                <p>\(one.reason) <span class="soft">\(words.proposedBy(one.by))</span></p>
                \(differences(one))\(end)</section>

                """
        }
        return "<h2>\(words.waitsTitle)</h2>\n\(items)"
    }

    /// What whoever confirms agrees to.
    private func differences(_ one: Waiting) -> HTML? {
        if one.differences.isEmpty { return nil }
        let files = one.differences.map { file -> HTML in
            let lines: HTML? =
                file.lines.isEmpty
                ? nil : "<pre class=\"difference\">\(file.lines.joined(separator: "\n"))</pre>\n"
            return "<p><code>\(file.path)</code></p>\n\(lines)"
        }
        return "<details open>\n<summary>\(words.setUpDifference)</summary>\n\(files)</details>\n"
    }

    private var told: HTML? {
        if changes.isEmpty { return nil }
        return """
            <h2>\(words.lateChangesTitle)</h2>
            <ul>
            \(changes.map { "<li>\($0)</li>\n" as HTML })</ul>

            """
    }

    /// A form with what every form here has.
    func form(_ verb: String, isFixed: Bool? = nil, _ fields: HTML, button: String? = nil) -> HTML {
        let needsReason = isFixed ?? self.isFixed
        let reason: HTML? =
            needsReason
            ? """
            <label class="text">\(words.setUpReason)
            <input name="reason" maxlength="\(BallotDraft.textBytesMax)" required></label>

            """ : nil
        return """
            <form method="post" action="\(Address(.setUp).path)" class="set-up">
            \(token)<input type="hidden" name="base" value="\(base)">
            <input type="hidden" name="texts" value="\(language.rawValue)">
            \(fields)\(reason)<p class="buttons"><button class="strong" name="do" value="\(verb)">\
            \(button ?? (needsReason ? words.setUpPropose : words.setUpSave))</button></p>
            </form>

            """
    }

    /// The English, beside a text in another language.
    func english(_ text: Translated?) -> String? { language == .english ? nil : text?.en }

    // MARK: Categories

    private var rubricChoices: [(value: String, name: String)] { rubrics.map { ($0.id.text, $0.name) } }

    private var panelChoices: [(value: String, name: String)] {
        edition.panels.map { ($0.id.text, $0.id.text) }
    }

    private func category(_ category: Category) -> HTML {
        let aims = Aim.allCases.map { ($0.rawValue, words.aim($0)) }
        let uses = InvalidUse.allCases.map { ($0.rawValue, words.invalidUse($0)) }
        let removal: HTML? =
            occupied.contains(category.id)
            ? nil
            : form(
                "remove", "<input type=\"hidden\" name=\"category\" value=\"\(category.id.text)\">\n",
                button: words.setUpRemove)
        let name = FieldView.line(
            "name", words.setUpName, category.name[language] ?? "", hint: english(category.name))
        let fields: HTML = """
            <input type="hidden" name="category" value="\(category.id.text)">
            \(name)<div class="fields">
            \(FieldView.choice("rubric", words.setUpRubric, rubricChoices, chosen: category.rubric.text))\
            \(FieldView.choice("panel", words.setUpPanel, panelChoices, chosen: category.panel.text))\
            \(FieldView.number("ballots", words.setUpBallotsMin, String(category.ballotsMin)))\
            \(FieldView.choice("aim", words.setUpAim, aims, chosen: category.aim.rawValue))\
            \(FieldView.choice("invalid", words.setUpInvalid, uses, chosen: category.invalidMetrics.rawValue))\
            </div>
            \(LevelsView(levels: category.levels, says: words.setUpLevelsSays, words: words).html)
            """
        return """
            <details class="round">
            <summary>\(category.name.text(in: words)) <span class="soft">\(category.id.text)</span></summary>
            \(form("category", fields))\(removal)</details>

            """
    }

    private var newCategory: HTML {
        """
        <details>
        <summary>\(words.setUpAddCategory)</summary>
        \(form("add", """
            \(FieldView.id("id", words.setUpID))\(FieldView.line("name", words.setUpEnglishName, "", isRequired: true))\
            <div class="fields">
            \(FieldView.choice("rubric", words.setUpRubric, rubricChoices, chosen: ""))\
            \(FieldView.choice("panel", words.setUpPanel, panelChoices, chosen: ""))\
            \(FieldView.number("ballots", words.setUpBallotsMin, "3"))</div>

            """))</details>

        """
    }

    // MARK: Panels and rubrics

    private func panel(_ panel: Panel) -> HTML {
        """
        <details class="round">
        <summary>\(panel.id.text) <span class="soft">\(panel.jurors.count)</span></summary>
        \(form("panel", """
            <input type="hidden" name="panel" value="\(panel.id.text)">
            \(FieldView.area("jurors", words.setUpJurors, panel.jurors.map(\.text).joined(separator: " ")))
            """))</details>

        """
    }

    private var newPanel: HTML {
        """
        <details>
        <summary>\(words.setUpAddPanel)</summary>
        \(form("panel", """
            \(FieldView.id("panel", words.setUpID))\(FieldView.area("jurors", words.setUpJurors, ""))
            """))</details>

        """
    }

    private var rubricList: HTML {
        let links = rubrics.map { rubric -> HTML in
            "<li><a href=\"\(Address(.setUpRubric, rubric.id.text).path)\">\(rubric.name)</a></li>\n"
        }
        return """
            <ul class="entries">
            \(links)</ul>
            <details>
            <summary>\(words.setUpAddRubric)</summary>
            \(form("rubric", """
                \(FieldView.id("id", words.setUpID))\
                \(FieldView.choice("from", words.setUpRubricFrom, rubricChoices, chosen: ""))
                """))</details>

            """
    }
}
