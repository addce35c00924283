internal import Jury
internal import Phrases
internal import Reports

extension EntriesPage {
    var html: HTML {
        let content: HTML =
            sections.isEmpty ? "<p>\(words.noEntries)</p>\n" : sections.map(section).joined()
        return """
            <h1>\(words.entriesTitle)</h1>
            \(poll)\(blind.map { "<p class=\"soft\">\($0)</p>\n" as HTML })\
            \(content)\(scale)\(sections.isEmpty ? "" : keeping + pack)
            """
    }

    private var poll: HTML? {
        if !hasPoll { return nil }
        return """
            <p class="notice good"><a class="button" href="\(Address(.vote).path)">\(words.pollLink)</a></p>

            """
    }

    private var scale: HTML? {
        if scales.isEmpty { return nil }
        return """
            <section class="scales">
            <h2>\(words.scaleTitle)</h2>
            <p class="soft">\(words.scaleSays)</p>
            \(scales.map(\.html))<p class="soft">\(words.scalePicture)</p>
            </section>

            """
    }

    private var pack: HTML {
        "<p><a href=\"\(Address(.pack).path)\">\(words.packTitle)</a></p>\n"
    }

    /// Shown by the script, which keeps them.
    private var keeping: HTML {
        let rows = sections.flatMap { $0.rows.compactMap(\.address) + $0.tables.map(\.address) }
        var seen: Set<Address> = []
        let pages = rows.filter { seen.insert($0).inserted }.map(\.path).joined(separator: " ")
        return """
            <section class="keeping" data-pages="\(pages)" data-hint="\(words.keepHint)" \
            data-kept="\(words.keptOnDevice(at: "{time}"))" data-failed="\(words.keepFailed)" hidden>
            <button type="button" class="quiet" data-keep>\(words.keepOnDevice)</button>
            <p class="soft" data-told role="status"></p>
            <button type="button" class="quiet" data-remove hidden>\(words.removeFromDevice)</button>
            </section>

            """
    }

    private func section(_ section: Section) -> HTML {
        let barred: HTML? =
            section.barred > 0 ? "<p class=\"soft\">\(words.barredEntries(section.barred))</p>\n" : nil
        let next: HTML? = section.next.map {
            "<p><a class=\"button\" href=\"\($0.path)\">\(words.nextEntry)</a></p>\n"
        }
        let live: HTML? = section.live.map {
            "<p><a class=\"button\" href=\"\($0.path)\">\(words.toLive)</a></p>\n"
        }
        let shown = section.rows.filter(isShown)
        let list: HTML =
            shown.isEmpty
            ? "<p>\(words.nothingInFilter)</p>\n"
            : "<ul class=\"entries\">\n\(shown.map(row))</ul>\n"
        return """
            <section class="round">
            <h2>\(section.title)</h2>
            <p class="soft">\(section.status)\(section.deadline.map(ends))\(section.left.map(left))</p>
            <p class="progress"><progress max="\(section.all)" value="\(section.sent)" \
            aria-label="\(words.progress(sent: section.sent, of: section.all))"></progress>
            <span>\(words.progress(sent: section.sent, of: section.all))\(drafts(section))</span></p>
            \(live ?? next)\(filters(section))\(list)\(barred)\
            <p class="soft">\(words.showsTable): \(tables(section))</p>
            </section>

            """
    }

    private func ends(_ milliseconds: Int) -> HTML {
        ", <time datetime=\"\(Moment(milliseconds: milliseconds)?.description ?? "")\" data-time=\"\(milliseconds)\">\(words.ends(words.time(milliseconds)))</time>"
    }

    private func left(_ left: String) -> HTML { ", <span data-left>\(left)</span>" }

    private func drafts(_ section: Section) -> HTML? {
        section.drafts > 0 ? ", \(words.drafts(section.drafts))" : nil
    }

    private func tables(_ section: Section) -> HTML {
        let links = section.tables.map { "<a href=\"\($0.address.path)\">\($0.name)</a>" as HTML }
        return links.enumerated().map { $0 == 0 ? $1 : ", \($1)" }.joined()
    }

    private func isShown(_ row: Row) -> Bool {
        (filter.category == nil || filter.category == row.categoryID)
            && (filter.state == nil || filter.state == row.word)
    }

    /// Links and no script: a filter is an address.
    private func filters(_ section: Section) -> HTML? {
        guard section.rows.count > 3 else { return nil }
        let words = SeatWord.allCases.filter { word in section.rows.contains { $0.word == word } }
        let states = words.map { word in
            link(self.words.state(word), "?state=\(word.rawValue)", isChosen: filter.state == word)
        }
        let all = link(
            self.words.filterAll, Address(.entries).path,
            isChosen: filter.state == nil && filter.category == nil)
        return "<p class=\"filters\">\(all)\(states)</p>\n"
    }

    private func link(_ name: String, _ address: String, isChosen: Bool) -> HTML {
        let current: HTML = isChosen ? " aria-current=\"true\"" : ""
        return "<a href=\"\(address)\"\(current)>\(name)</a> "
    }

    private func row(_ row: Row) -> HTML {
        let title: HTML =
            row.address.map { "<a href=\"\($0.path)\">\(row.title)</a>" } ?? "<span>\(row.title)</span>"
        let tag: HTML? = row.isReference ? " <span class=\"tag\">\(words.referenceTag)</span>" : nil
        return """
            <li>\(title)<span class="soft">\(row.category)\(tag)</span>\
            <span class="state \(row.word.rawValue)">\(words.state(row.word))</span></li>

            """
    }
}
