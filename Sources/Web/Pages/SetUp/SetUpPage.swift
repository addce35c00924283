internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// What the edition is judged by, for organisers and chairs: all of it is in the edition's files, and each
/// form changes them.
struct SetUpPage {
    /// With what was just typed, where that could not be taken.
    let edition: Edition
    /// In which the texts are read and written.
    let language: PageLanguage
    let rubrics: [(id: Identifier<Rubric>, name: String)]
    /// Categories in which entries compete stay.
    let occupied: Set<Identifier<Category>>
    /// Whether there are marks, so that what is changed takes a second person.
    let isFixed: Bool
    /// Whether she may bring entries in.
    let bringsIn: Bool
    let waiting: [Waiting]
    let changes: [String]
    let findings: FindingsView
    let notice: Notice?
    /// The file that the forms were made from.
    let base: String
    let token: HTML
    let words: any PageWords

    struct Waiting {
        let line: Int
        let by: String
        let reason: String
        let canConfirm: Bool
        let differences: [FileDifference]
    }

    enum Notice {
        case good(String)
        case wrong(String)

        var html: HTML? {
            switch self {
            case .good(let sentence): NoticeView.good(sentence)
            case .wrong(let sentence): NoticeView.wrong(sentence)
            }
        }
    }
}

extension SetUpPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let done = person.visit.question.query["done"].flatMap(SetUpWord.init(rawValue:))
        return try await page(person, notice: done.map { .good(person.words.setUpDone($0)) })
    }

    /// - Parameter edition: what was typed, in place of what is in force.
    static func page(
        _ person: PersonVisit, edition: Edition? = nil, findings: [Finding] = [], notice: Notice? = nil,
        _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let (site, words) = (person.site, person.words)
        let files = try await person.editionFiles()
        let inForce = try files.bytes(EditionFiles.edition).flatMap { EditionReader.read($0).edition }
        guard let edition = edition ?? inForce else {
            return person.page(
                words.setUpTitle, here: Address(.setUp),
                "<h1>\(words.setUpTitle)</h1>\n<p>\(words.setUpNone)</p>\n", status)
        }
        let addressees = try Addressees(site, edition)
        let asker = person.person
        let seen = try await site.look { proceedings in
            (
                proceedings.waitingDefinitions, proceedings.lateChanges, proceedings.hasMarks,
                Set(proceedings.entries.values.map(\.category))
            )
        }
        let shown = try await SetUpTextPage.paths(files, person)
        let mayConfirm = !person.roles.isDisjoint(with: [.chair, .signer])
        let page = SetUpPage(
            edition: edition, language: language(person),
            rubrics: try files.rubrics.map { id in
                let rubric = try files.bytes(EditionFiles.path(of: id)).flatMap {
                    RubricReader.draft($0, id: id).rubric
                }
                return (id, rubric?.name.text(in: words) ?? id.text)
            }, occupied: seen.3, isFixed: seen.2,
            bringsIn: person.roles.contains(.organiser),
            waiting: try seen.0.map { line, by, act in
                let proposed = try EditionFiles(act.files, in: site.stores.files, site.stores.people)
                return Waiting(
                    line: line, by: addressees.name(of: by), reason: act.reason.flatMap(site.text) ?? "…",
                    canConfirm: mayConfirm && by != asker,
                    differences: try FileDifference.between(files, proposed, showing: shown))
            }, changes: seen.1.map { $0.told(in: words, text: site.text) },
            findings: FindingsView(findings: findings, words: words), notice: notice,
            base: files.base(EditionFiles.edition), token: person.tokenField, words: words)
        return person.page(words.setUpTitle, here: Address(.setUp), page.html, status)
    }

    /// The language of the texts: the one that was asked for, else English.
    static func language(_ person: PersonVisit) -> PageLanguage {
        let asked = person.visit.question.query["texts"] ?? person.visit.question.form?["texts"]
        return asked.flatMap(PageLanguage.init(rawValue:)) ?? .english
    }
}

extension Proceedings {
    /// Lists of files that wait for a second person, the first one first.
    var waitingDefinitions: [(line: Int, by: Identifier<Person>, act: Acts.Define)] {
        proposals.sorted { $0.key < $1.key }.compactMap { line, proposal in
            guard !proposal.isSettled, let act = proposal.act as? Acts.Define else { return nil }
            return (line, proposal.by, act)
        }
    }

    /// A proposal with those that wait and were made for the same reason, the first one first.
    func proposedTogether(with line: Int) -> [Int] {
        let reason = (proposals[line]?.act as? any RuleChange)?.reason
        let others = proposals.filter { other, proposal in
            guard other != line, let reason, !proposal.isSettled else { return false }
            return (proposal.act as? any RuleChange)?.reason == reason
        }
        return ([line] + others.keys).sorted()
    }
}

extension Proceedings.LateChange {
    /// When, by which two roles, and why.
    func told(in words: any PageWords, text: (Identifier<WrittenText>) -> String?) -> String {
        words.lateChange(
            words.time(at), by: words.role(by), and: words.role(confirmedBy), because: text(reason) ?? "…")
    }
}
