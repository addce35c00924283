internal import Intake
internal import Jury
internal import Phrases

/// What the set-up's forms change in an edition. What they do not know stays as it is.
extension Edition {
    /// The edition itself.
    mutating func take(_ form: Form, in language: PageLanguage) throws {
        name[language] = form.typed("name")
        var told = notice ?? Translated()
        told[language] = form.typed("notice")
        notice = told.isEmpty ? nil : told
        (deadline, judging) = (try form.day("deadline"), try form.day("judging"))
        rule = try form.choice("rule")
        publication.ballots = try form.choice("ballots")
        publication.firmness = try form.choice("firmness")
        publication.agencies = try form.choice("agencies")
        publication.unawarded = try form.choice("unawarded")
        conflicts.ownNetwork = try form.choice("network")
        conflicts.years = try form.integer("years")
        let ticked = RequiredAnswer.allCases.filter { form.isTicked($0.fieldName) }
        // In the order that the file has them.
        if Set(ticked) != Set(required) { required = ticked }
        hourValue = try form.money("hour", "currency")
        if form["limit.title"] != nil { limits.titleCharacters = try form.integer("limit.title") }
        for text in limits.words.keys where form["limit.\(text)"] != nil {
            limits.words[text] = try form.integer("limit.\(text)")
        }
        if form.isTicked("blind") {
            var hidden = blind ?? Blinding()
            hidden.client = try form.choice("client")
            hidden.files = try form.choice("files")
            blind = hidden
        } else {
            blind = nil
        }
    }

    /// A ready-made way of judging, for one category or for all. The rule is the edition's.
    mutating func take(_ setUp: SetUp, category: Identifier<Category>?) {
        rule = setUp.rule
        for index in categories.indices where category == nil || categories[index].id == category {
            categories[index].rubric = setUp.rubric.id
            categories[index].ballotsMin = setUp.ballotsMin
        }
    }

    /// One of its categories.
    mutating func takeCategory(_ form: Form, in language: PageLanguage) throws {
        guard let index = categories.firstIndex(where: { $0.id.text == form["category"] }) else {
            throw Trouble.notFound
        }
        categories[index].name[language] = form.typed("name")
        categories[index].rubric = Identifier(form["rubric"] ?? "")
        categories[index].panel = Identifier(form["panel"] ?? "")
        categories[index].ballotsMin = try form.integer("ballots")
        categories[index].aim = try form.choice("aim")
        categories[index].invalidMetrics = try form.choice("invalid")
        categories[index].levels = try form.levels(from: categories[index].levels)
    }

    mutating func addCategory(_ form: Form) throws {
        var category = Category()
        category.id = Identifier(form.typed("id") ?? "")
        category.name = Translated(form.typed("name") ?? "")
        category.rubric = Identifier(form["rubric"] ?? "")
        category.panel = Identifier(form["panel"] ?? "")
        category.ballotsMin = try form.integer("ballots")
        categories.append(category)
    }

    mutating func removeCategory(_ form: Form) throws {
        guard categories.contains(where: { $0.id.text == form["category"] }) else { throw Trouble.notFound }
        categories.removeAll { $0.id.text == form["category"] }
    }

    /// One of its panels, or a new one.
    mutating func takePanel(_ form: Form) {
        let id = Identifier<Panel>(form.typed("panel") ?? "")
        let jurors = form.words("jurors").map { Identifier<Juror>($0) }
        if let index = panels.firstIndex(where: { $0.id == id }) {
            panels[index].jurors = jurors
        } else {
            var panel = Panel()
            (panel.id, panel.jurors) = (id, jurors)
            panels.append(panel)
        }
    }
}

extension RequiredAnswer {
    /// Of its tick in the form.
    var fieldName: String { "required.\(rawValue)" }
}

extension Form {
    /// `nil` where no sum was typed.
    fileprivate func money(_ amount: String, _ currency: String) throws -> Money? {
        guard let sum = try number(amount) else { return nil }
        guard let code = typed(currency).flatMap({ Currency($0) }) else { throw Trouble.badForm }
        return Money(sum, code)
    }

    /// Levels of award, row by row; what else a level needs stays with its name.
    func levels(from known: [AwardLevel]) throws -> [AwardLevel] {
        var levels: [AwardLevel] = []
        var row = 0
        while self["level.\(row).id"] != nil {
            defer { row += 1 }
            guard let id = typed("level.\(row).id") else { continue }
            var level = known.first { $0.id.text == id } ?? AwardLevel()
            level.id = Identifier(id)
            level.score = try decimal("level.\(row).score") ?? 0
            levels.append(level)
        }
        return levels
    }
}
