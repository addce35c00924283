internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// What a list that everybody may see says of one entry.
struct OwnResult: Sendable {
    let line: Int
    let isRetracted: Bool
    let edition: String
    let category: String
    let title: String
    let names: [String]
    /// `nil` where the list does not rank it.
    let place: Bundle.Place?
    let prizes: [String]
}

extension PersonVisit {
    /// `nil` before there is such a list.
    func published(_ entry: Identifier<Entry>) async throws -> OwnResult? {
        let now = visit.now
        let lists = try await site.look { $0.publicLists(at: now) }
        guard let line = PalmaresPage.holding(lists),
            let publication = lists.first(where: { $0.line == line })?.publication,
            let list = try await site.lists.list(publication.file, in: site.stores.files)
        else { return nil }
        let contest = list.contests.first { $0.places.contains { $0.entry == entry } }
        let entrant = list.notes.entrants[entry]
        return OwnResult(
            line: line, isRetracted: publication.retracted != nil, edition: list.notes.name,
            category: contest?.name ?? "", title: entrant?.title ?? entry.text,
            names: [entrant?.agency, entrant?.client].compactMap(\.self),
            place: contest?.places.first { $0.entry == entry },
            prizes: list.notes.prizes.filter { $0.entry == entry }.map { $0.prize.name.text })
    }
}

extension OwnResult {
    /// Its award or its place, and prizes.
    func says(_ words: any PageWords) -> [String] {
        if isRetracted { return [words.ownRetracted] }
        guard let place else { return [words.ownUnranked] + prizes }
        let level = place.level.map { $0.text.prefix(1).uppercased() + $0.text.dropFirst() }
        return [
            [level, words.certificatePlace(place.place), category].compactMap(\.self)
                .joined(separator: " · ")
        ] + prizes
    }

    /// `nil` where there is nothing to hang on a wall.
    func certificate(_ words: any PageWords) -> Certificate? {
        guard !isRetracted else { return nil }
        let level = place?.level.map { $0.text.prefix(1).uppercased() + $0.text.dropFirst() }
        guard let award = level ?? prizes.first else { return nil }
        return Certificate(
            title: title, names: names, edition: edition, category: category, award: award)
    }
}
