internal import Jury
public import Records

/// What every store of people must do.
public enum PeopleContract: String, CaseIterable, Sendable {
    case keepsDetails, keepsSheets, putsSheetsInPlaceOfOthers, erases, erasesWhoHasOnlyRows, notesContacts,
        notesOnceInAWhile, isThereAgain

    private static let ada = PersonDetails(name: "Ada Example", address: "ada@example.org")
    private static let grace = PersonDetails(name: "Grace Example")
    private static let jurors = PeopleSheet(
        columns: ["juror", "languages", ""],
        rows: [
            .init(person: "grace", cells: ["grace", "", "x"]),
            .init(person: "ada", cells: ["ada", "lv en, fr", "\"é\"\n"]),
        ])
    private static let ties = PeopleSheet(
        columns: ["kind", "juror", "party"],
        rows: [
            .init(person: "ada", cells: ["employer", "ada", "Nord Vilnius"]),
            .init(person: "edsger", cells: ["client", "edsger", "City of Riga"]),
            .init(person: "ada", cells: ["client", "ada", "City of Riga"]),
        ])
    private static let sheets = ["jurors.csv": jurors, "lists/ties.csv": ties]

    /// `open` opens the same place each time.
    public func hold(_ open: () throws -> any PeopleStore) throws {
        let store = try open()
        try expect(store.all(), [:])
        try expect(store.sheets(), [:])
        try store.keep(PersonDetails(name: "A. Example"), of: "ada")
        try store.keep(Self.ada, of: "ada")
        try store.keep(Self.grace, of: "grace")
        try store.keep(Self.sheets)
        switch self {
        case .keepsDetails: try expect(store.all(), ["ada": Self.ada, "grace": Self.grace])
        case .keepsSheets: try expect(store.sheets(), Self.sheets)
        case .putsSheetsInPlaceOfOthers:
            let empty = PeopleSheet(columns: ["juror"], rows: [])
            try store.keep(["jurors.csv": empty])
            try expect(store.sheets(), ["jurors.csv": empty])
            try store.keep([:])
            try expect(store.sheets(), [:])
        case .erases:
            try expect(store.erase("ada"), true)
            try expect(store.erase("ada"), false)
            try expect(store.all(), ["grace": Self.grace])
            try expect(store.sheets(), Self.sheets.mapValues { $0.without(["ada"]) })
        case .erasesWhoHasOnlyRows:
            try expect(store.erase("edsger"), true)
            try expect(store.sheets()["lists/ties.csv"]?.rows.map(\.person), ["ada", "ada"])
            try expect(store.all().count, 2)
        case .notesContacts:
            try expect(store.contacts(), [:])
            try expect(store.note(.invited, of: "ada", at: 5, unlessSince: 0), true)
            try expect(store.note(.joined, of: "ada", at: 7, unlessSince: 0), true)
            try store.note(language: "lv", of: "ada")
            try store.note(language: "et", of: "grace")
            try store.note(language: "fr", of: "grace")
            let ada = Contact(times: [.invited: 5, .joined: 7], language: "lv")
            try expect(open().contacts(), ["ada": ada, "grace": Contact(language: "fr")])
            try expect(store.erase("ada"), true)
            try expect(store.contacts(), ["grace": Contact(language: "fr")])
        case .notesOnceInAWhile:
            try store.note(language: "lv", of: "ada")
            let noted = try [(5, 0), (6, 5), (6, 0), (6, 6), (7, 7)].map {
                try store.note(.reminded, of: "ada", at: $0.0, unlessSince: $0.1)
            }
            try expect(noted, [true, false, false, true, true])
            try expect(store.contacts(), ["ada": Contact(times: [.reminded: 7], language: "lv")])
        case .isThereAgain:
            let again = try open()
            try expect(again.all(), ["ada": Self.ada, "grace": Self.grace])
            try expect(again.sheets(), Self.sheets)
        }
    }

    private func expect<Value: Equatable>(_ found: Value, _ expected: Value) throws {
        if found == expected { return }
        throw StoreContract.Breach(description: "\(self): \(found), not \(expected)")
    }
}
