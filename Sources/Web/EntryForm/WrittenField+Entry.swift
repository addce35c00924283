internal import Jury
internal import Phrases

extension WrittenField<Entry> {
    /// What it is, whose, and when.
    static let heading: [WrittenField<Entry>] = [
        .title("title", \.title) { $0.beginEntryName },
        WrittenField("category", .choice { $0.categories }, { $0.beginEntryCategory }) { entry, _ in
            entry.category.text
        } write: { entry, typed, terms in
            if terms.categories.contains(where: { $0.value == typed }) { entry.category = Identifier(typed) }
        },
        WrittenField("lang", .hinted { $0.writtenLanguageHint }, { $0.writtenLanguage }) { entry, _ in
            entry.language?.tag ?? ""
        } write: { entry, typed, _ in
            entry.language = typed.isEmpty ? nil : Language(typed)
        },
        .party("client", \.client) { $0.writtenClient },
        .party("agency", \.agency) { $0.writtenAgency },
        .period(\.period),
    ]

    /// The texts, in the order in which jurors read them; results come after the claims.
    static let story: [WrittenField<Entry>] = [
        .section(.summary, \.summary), .section(.need, \.need), .section(.audience, \.audience),
        .section(.strategy, \.strategy), .section(.execution, \.execution),
    ]
    static let outcome: [WrittenField<Entry>] = [
        .section(.results, \.results), .section(.learning, \.learning),
    ]

    /// All that stand in no row.
    static let all = heading + story + outcome + otherFactors + budget + declarations + credits

    private static func section(
        _ section: EntrySection, _ path: any WritableKeyPath<Entry, Text?> & Sendable
    ) -> WrittenField {
        .text(section.rawValue, path, .passage) { $0.section(section) }
    }

    private static func party(
        _ name: String, _ path: any WritableKeyPath<Entry, Organisation?> & Sendable,
        _ label: @escaping @Sendable (any PageWords) -> String
    ) -> WrittenField {
        WrittenField(name, .line, label) { entry, _ in
            entry[keyPath: path]?.name.words ?? ""
        } write: { entry, typed, _ in
            var party = entry[keyPath: path] ?? Organisation()
            party.name.words = typed
            entry[keyPath: path] = typed.isEmpty ? nil : party
        }
    }
}
