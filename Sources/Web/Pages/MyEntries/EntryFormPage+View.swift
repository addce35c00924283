internal import Jury
internal import Phrases
internal import Reports

extension EntryFormPage {
    var html: HTML {
        let collision: HTML? = there.map { _ in
            """
            <p class="notice wrong" role="alert"><strong>\(words.conflictTitle).</strong> \(words.conflictSays)</p>

            """
        }
        let other: HTML? = there.map { _ in
            "<a class=\"button quiet\" href=\"\(address.path)\">\(words.conflictTakeThere)</a>\n"
        }
        // Claims of follow-ups have their names too.
        let taken = (there ?? here).followUps.flatMap { $0.claims.map(\.id) }
        return """
            <h1>\(words.entryFormTitle)</h1>
            <p><a href="\(Address(.myEntry, mine.id.text).path)">\(mine.entry.title.words)</a> · \
            <span data-findings>\(counts)</span></p>
            \(collision)<div class="beside-form">
            <details class="preflight">
            <summary><h2>\(words.preflightTitle)</h2></summary>
            <div data-preflight>
            \(preflight.html)</div>
            </details>
            <form method="post" action="\(address.path)" class="writing" data-entry \
            data-unsaved="\(words.marksLost)">
            \(token)<input type="hidden" name="version" value="\(mine.version)">
            <datalist id="metrics">\(metrics)</datalist>
            <div class="fields">
            \(fields(WrittenField.heading, of: here, beside: there))</div>
            \(fields(WrittenField.story, of: here, beside: there))\
            \(rows(here.objectives, there?.objectives, words.section(.objectives)))\
            \(rows(here.claims, there?.claims, words.writtenClaims, taken: taken))\
            \(fields(WrittenField.outcome, of: here, beside: there))\
            \(rows(here.evidence, there?.evidence, words.evidenceTitle))\
            \(folded(words.writtenFactors, WrittenField.otherFactors))\
            \(folded(words.writtenBudget, WrittenField.budget))\
            \(folded(words.writtenDeclarations, WrittenField.declarations))\
            \(fields(WrittenField.credits, of: here, beside: there))\
            <p class="buttons"><button class="strong">\(words.save)</button>
            \(other)</p>
            <p class="soft" role="status" data-saved></p>
            </form>
            </div>

            """
    }

    private var metrics: [HTML] {
        terms.taxonomy.ids.compactMap { terms.taxonomy.metrics[$0] }.map { metric in
            let tier = words.tier(terms.tier(metric))
            return "<option value=\"\(terms.name(of: metric.id))\">\(tier)</option>\n"
        }
    }

    // MARK: Rows

    private func rows<Row: WrittenRow>(
        _ own: [Row], _ other: [Row]?, _ title: String, taken: [Identifier<Row>] = []
    ) -> HTML {
        // What was emptied here and stands there is shown, so that saving empties it again.
        let gone = (other ?? []).filter { row in !own.contains { $0.id == row.id } }
        var blanks = gone.map { row in
            var blank = Row()
            blank.id = row.id
            return blank
        }
        var another = Row()
        another.id = Row.newName(beside: TakenNames(taken + (own + gone).map(\.id)))
        blanks.append(another)
        let shown = (own + blanks).enumerated().map { index, row in
            self.row(row, other?.first { $0.id == row.id }, number: index + 1)
        }
        return """
            <section>
            <h2>\(title)</h2>
            <p class="soft">\(words.writtenRows)</p>
            <div data-rows="\(Row.row)">
            \(shown)</div>
            </section>

            """
    }

    private func row<Row: WrittenRow>(_ row: Row, _ other: Row?, number: Int) -> HTML {
        let name = "\(Row.row).\(number)"
        // What it says stands above it where it is folded.
        let heading = Row.fields.first?.shown(row, terms) ?? ""
        return """
            <fieldset class="row">
            <legend>\(row.id.text)</legend>
            <input type="hidden" name="\(name).id" value="\(row.id.text)">
            <p class="ask" lang="en" id="said.\(name)" data-said="\(name)">\(said[name] ?? "")</p>
            <details open>
            <summary data-summary>\(heading.isEmpty ? "…" : heading)</summary>
            <div class="fields">
            \(fields(Row.fields, of: row, beside: other, in: name + "."))</div>
            </details>
            </fieldset>

            """
    }

    // MARK: Fields

    /// Those that many entries leave out; open where something is written in them or said of them.
    private func folded(_ title: String, _ fields: [WrittenField<Entry>]) -> HTML {
        let isOpen = fields.contains { field in
            !field.shown(here, terms).isEmpty || there.map { !field.shown($0, terms).isEmpty } ?? false
                || !(said[field.name] ?? "").isEmpty
        }
        return """
            <details class="part"\(isOpen ? " open" : "")>
            <summary><h2>\(title)</h2></summary>
            <div class="fields">
            \(self.fields(fields, of: here, beside: there))</div>
            </details>

            """
    }

    private func fields<Root>(
        _ fields: [WrittenField<Root>], of root: Root, beside other: Root?, in prefix: String = ""
    ) -> [HTML] {
        fields.map { field in
            let (name, value) = (prefix + field.name, field.shown(root, terms))
            let said: HTML = """
                <p class="ask" lang="en" id="said.\(name)" data-said="\(name)">\(self.said[name] ?? "")</p>

                """
            return """
                <div class="field">
                <label class="text">\(field.label(words))\(hint(of: field, value))\(required(name))
                \(control(of: field, name, value))</label>
                \(told(of: field, name))\(said)\(difference(of: field, value, other))</div>

                """
        }
    }

    private func control<Root>(of field: WrittenField<Root>, _ name: String, _ value: String) -> HTML {
        let required: HTML? = terms.required.contains(name) ? " aria-required=\"true\"" : nil
        let told: HTML = "name=\"\(name)\" aria-describedby=\"said.\(name)\"\(required)"
        switch field.look {
        case .line, .hinted: return "<input \(told) value=\"\(value)\">"
        case .day: return "<input type=\"date\" \(told) value=\"\(value)\">"
        case .metric: return "<input \(told) value=\"\(value)\" list=\"metrics\">"
        case .passage, .lines: return "<textarea \(told) rows=\"3\">\n\(value)</textarea>"
        case .choice(let choices):
            var options = choices(terms)
            // What the entry names and is not among them stays chosen.
            if !options.contains(where: { $0.value == value }) { options.append((value, value)) }
            let listed = options.map { option -> HTML in
                let chosen: HTML? = option.value == value ? " selected" : nil
                return "<option value=\"\(option.value)\"\(chosen)>\(option.name)</option>\n"
            }
            return "<select \(told)>\n\(listed)</select>"
        }
    }

    /// That no entry is taken without it.
    private func required(_ name: String) -> HTML? {
        terms.required.contains(name) ? " <span class=\"soft\">\(words.writtenRequired)</span>" : nil
    }

    /// How to write it, or how long it is.
    private func hint<Root>(of field: WrittenField<Root>, _ value: String) -> HTML? {
        switch field.look {
        case .hinted(let hint), .lines(let hint): return " <span class=\"soft\">\(hint(words))</span>"
        case .metric: return " <span class=\"soft\">\(words.writtenMetricHint)</span>"
        case .passage:
            let limit = terms.limits.words[field.name]
            return count(Text(value).wordCount, of: limit, as: "words") { words.wordCount($0, of: limit) }
        case .line where Root.self == Entry.self && field.name == "title":
            let limit = terms.limits.titleCharacters
            return count(value.count, of: limit, as: "characters") { words.characterCount($0, of: limit) }
        case .line, .day, .choice: return nil
        }
    }

    private func count(
        _ count: Int, of limit: Int?, as kind: String, _ sentence: (String) -> String
    ) -> HTML {
        let isOver = limit.map { count > $0 } ?? false
        return """
             <span class="\(isOver ? "ask" : "soft")" data-counts="\(kind)" data-limit="\(limit.map(String.init) ?? "")" \
            data-says="\(sentence("{count}"))">\(sentence(String(count)))</span>
            """
    }

    private func told<Root>(of field: WrittenField<Root>, _ name: String) -> HTML? {
        guard case .metric = field.look else { return nil }
        return "<p class=\"soft\" data-told=\"\(name)\">\(told[name] ?? "")</p>\n"
    }

    /// What stands in the same field elsewhere.
    private func difference<Root>(of field: WrittenField<Root>, _ value: String, _ other: Root?) -> HTML? {
        guard let there = other.map({ field.shown($0, terms) }), there != value else { return nil }
        var text = there
        if case .choice(let choices) = field.look {
            text = choices(terms).first { $0.value == there }?.name ?? there
        }
        return
            "<p class=\"notice there\"><strong>\(words.conflictThere):</strong> \(text.isEmpty ? "–" : text)</p>\n"
    }
}
