internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Jurors from a list: what it does is shown line by line, and written down when the organiser says so.
struct JurorListPage {
    let text: String
    /// `nil` before a list was sent.
    let plan: JurorListPlan?
    /// Stands for the plan that she looked at.
    let seal: String
    let notice: String?
    let token: HTML
    let words: any PageWords

    /// As bytes of a form it fits into one question, whatever its letters.
    static let bytesMax = 64 << 10
}

extension JurorListPage {
    static func answer(_ person: PersonVisit) throws -> Answer {
        page(person, "", nil, seal: "")
    }

    /// Looks a list through or, where that was done and nothing has changed since, writes it down.
    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        let text = form["list"] ?? ""
        if text.utf8.count > bytesMax { throw Trouble.tooLarge }
        let site = person.site
        let edition = try await site.shelf.contents(of: site).edition
        let (people, signIns) = (site.stores.people, site.signIns)
        let (jurors, findings) = JurorListReader.read(csv: Array(text.utf8))
        let proceedings = try await site.look { $0 }
        let known = try JurorListPlan.Known(
            proceedings, edition, people: people, signIns: signIns, at: person.visit.now)
        let plan = JurorListPlan(jurors, findings, onto: known)
        let seal = site.keyed.digest("list", plan.text).base64
        if form["do"] == "take" {
            guard form["seal"] == seal, plan.count > 0 else {
                return page(person, text, plan, seal: seal, notice: person.words.listChanged, .conflict)
            }
            try await person.take(plan.acts.map { (site.actID(), $0) })
            try plan.keep(in: people)
            let address = Address(.people).path + "?taken=\(plan.count)"
            return Answer(.seeOther, headers: [("Location", address)])
        }
        return page(
            person, text, plan, seal: seal, notice: plan.count == 0 ? person.words.listNothing : nil,
            plan.count == 0 ? .unprocessable : .ok)
    }

    private static func page(
        _ person: PersonVisit, _ text: String, _ plan: JurorListPlan?, seal: String, notice: String? = nil,
        _ status: Answer.Status = .ok
    ) -> Answer {
        let page = JurorListPage(
            text: text, plan: plan, seal: seal, notice: notice, token: person.tokenField, words: person.words)
        return person.page(person.words.listTitle, here: Address(.people), page.html, status)
    }
}
