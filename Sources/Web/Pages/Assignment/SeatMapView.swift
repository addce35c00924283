internal import Jury
internal import Phrases
internal import Reports

/// Entries by jurors: who has which seat, in words; a colour only stands beside them. Each cell opens its
/// seat.
///
/// No `DataTable`, because its cells are what somebody goes through: one word each, and no more bytes than
/// 300 entries by 40 jurors allow.
struct SeatMapView {
    private let section: RoundSeats.Section
    private let seats: RoundSeats
    private let names: ConflictNames
    private let words: any PageWords
    private let jurors: [(id: Identifier<Juror>, name: String)]

    init(
        _ section: RoundSeats.Section, _ seats: RoundSeats, _ names: ConflictNames, _ words: any PageWords
    ) {
        (self.section, self.seats, self.names, self.words) = (section, seats, names, words)
        jurors = section.jurors.map { ($0, names.name(of: $0.person)) }.sorted {
            ($0.name, $0.id) < ($1.name, $1.id)
        }
    }

    var html: HTML {
        let caption = section.category.name.text(in: words)
        let heads = jurors.map { "<th scope=\"col\"><span>\($0.name)</span></th>" as HTML }
        let entries = section.entries.map { (id: $0, title: names.title(of: $0)) }.sorted {
            ($0.title, $0.id) < ($1.title, $1.id)
        }
        let said = Dictionary(
            uniqueKeysWithValues: SeatingWord.allCases.map { ($0, "\(words.seating($0))" as HTML) })
        return """
            <form method="get" action="\(Address(.seat).path)">
            <input type="hidden" name="round" value="\(seats.id.text)">
            <div class="scroll map" tabindex="0" role="group" aria-label="\(words.mapTitle): \(caption)">
            <table class="map">
            <caption>\(caption)</caption>
            <thead><tr><th scope="col">\(words.tableEntry)</th>\(heads)<th scope="col">\(words.countSeats)</th></tr></thead>
            <tbody>
            \(entries.map { row($0.id, $0.title, said) })</tbody>
            <tfoot><tr><th scope="row">\(words.countSeats)</th>\
            \(jurors.map { "<td>\(count(of: $0.id))</td>" as HTML })<td></td></tr></tfoot>
            </table>
            </div>
            </form>

            """
    }

    private func row(_ entry: Identifier<Entry>, _ title: String, _ said: [SeatingWord: HTML]) -> HTML {
        var count = 0
        let cells = jurors.map { juror, _ -> HTML in
            let word = seats[Pairing(entry, juror)]
            if word.isSeat { count += 1 }
            return """
                <td class="\(word.rawValue)"><button name="at" value="\(juror.text) \(entry.text)">\(said[word])</button></td>
                """
        }
        let isShort: HTML = count < section.needed ? " class=\"short\"" : ""
        return """
            <tr id="\(entry.text)"><th scope="row">\(title)</th>\(cells)\
            <td\(isShort)>\(words.seatCount(count, of: section.needed))</td></tr>

            """
    }

    private func count(of juror: Identifier<Juror>) -> Int {
        section.entries.count { seats[Pairing($0, juror)].isSeat }
    }
}
