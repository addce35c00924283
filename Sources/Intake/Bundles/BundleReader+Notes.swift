internal import Jury

extension BundleReader {
    static func notes(_ json: JSONPlace) throws(Fault) -> Bundle.Notes {
        var notes = Bundle.Notes()
        notes.name = try json["name"].text()
        for item in try json["entrants"].items() {
            notes.entrants[Identifier(try item["entry"].text())] = Bundle.Notes.Entrant(
                title: try item["title"].text(), agency: try item["agency"].textOrNull(),
                client: try item["client"].textOrNull())
        }
        for item in try json["prizes"].items() {
            let category = try item["category"].textOrNull().map { Identifier<Category>($0) }
            let entry = try item["entry"].textOrNull().map { Identifier<Entry>($0) }
            notes.prizes.append(
                Bundle.Notes.Prize(
                    Award.Prize(Identifier(try item["prize"].text()), of: category), entry: entry,
                    reason: try item["reason"].text()))
        }
        for (category, isFirm) in try json["firm"].members() {
            notes.isFirm[Identifier(category)] = try isFirm.truth()
        }
        // Lists that were published before there were such notes have none.
        for item in try json["interventions"].itemsIfAny() {
            let points = item["points"]
            let what: Bundle.Notes.Intervention.What =
                points.isThere
                ? .less(points: try points.integer()) : .ahead(of: Identifier(try item["ahead"].text()))
            notes.interventions.append(
                .init(Identifier(try item["entry"].text()), what, reason: try item["reason"].text()))
        }
        for item in try json["changes"].itemsIfAny() {
            notes.changes.append(
                Bundle.Notes.Change(
                    at: try item["at"].integer(), by: try item["by"].named(),
                    confirmedBy: try item["confirmed"].named(), reason: try item["reason"].text()))
        }
        let agencies = json["agencies"]
        notes.showsAgencies = agencies.isThere ? try agencies.truth() : false
        let unawarded = json["unawarded"]
        notes.showsUnawarded = unawarded.isThere ? try unawarded.truth() : true
        return notes
    }
}
