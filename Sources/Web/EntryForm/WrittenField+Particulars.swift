internal import Jury
internal import Phrases

/// What it took, what else may have caused it, what every entry answers, and who is named.
extension WrittenField<Entry> {
    static let budget: [WrittenField<Entry>] = [
        WrittenField<Budget>.quantity("amount", \.amount) { $0.writtenAmount },
        WrittenField<Budget>("currency", .hinted { _ in "EUR" }, { $0.writtenCurrency }) { budget, _ in
            budget.currency?.code ?? ""
        } write: { budget, typed, _ in
            budget.currency = typed.isEmpty ? nil : Currency(typed)
        },
        .quantity("unpaidHours", \.unpaidHours) { $0.writtenUnpaidHours },
        .text("note", \.note) { $0.writtenBudgetNote },
    ].map { field in
        field.inside("budget", \.budget, blank: { Budget() }, isGone: { $0 == Budget() })
    }

    static let otherFactors: [WrittenField<Entry>] =
        ([
            .text("text", \.text, .passage) { $0.writtenFactorsText },
            .quantity("deadweight", \.deadweight) { $0.writtenDeadweight },
            .quantity("share", \.share) { $0.writtenShare },
        ] + OtherFactors.Kind.allCases.map(factor)).map { field in
            field.inside(
                "otherFactors", \.otherFactors, blank: { OtherFactors() }, isGone: { $0 == OtherFactors() })
        }

    /// What is said to one of them; the first of a kind, where there are several.
    private static func factor(_ kind: OtherFactors.Kind) -> WrittenField<OtherFactors> {
        WrittenField<OtherFactors>(kind.rawValue, .line, { $0.factor(kind) }) { factors, _ in
            factors.factors.first { $0.kind == kind }?.answer.words ?? ""
        } write: { factors, typed, _ in
            let place = factors.factors.firstIndex { $0.kind == kind }
            var factor = place.map { factors.factors.remove(at: $0) } ?? OtherFactors.Factor()
            (factor.kind, factor.answer.words) = (kind, typed)
            if !typed.isEmpty { factors.factors.insert(factor, at: place ?? factors.factors.count) }
        }
    }

    /// Each answered or not: nobody answers in the entrant's place. Who tells of a harm, and who names a
    /// tool, has answered.
    static let declarations: [WrittenField<Entry>] =
        harm + aiUse + confirmation
        + Consent.Subject.allCases.map(consent)

    private static let harm: [WrittenField<Entry>] = [
        .answer("harm.known", { $0.writtenHarm }, { $0.harm?.known }, { $1.harmKnown($0) }) { entry, known in
            entry.harm = known.map { known in
                var harm = entry.harm ?? Harm()
                harm.known = known
                return harm
            }
        },
        WrittenField<Harm>.text("text", \.text, .passage) { $0.writtenHarmText }
            .inside("harm", \.harm, blank: { Harm.told }),
    ]

    private static let aiUse: [WrittenField<Entry>] =
        [
            .answer("aiUse.used", { $0.writtenAIUse }, { $0.aiUse?.used }, { $1.aiExtent($0) }) {
                entry, used in
                entry.aiUse = used.map { used in
                    var use = entry.aiUse ?? AIUse()
                    use.used = used
                    return use
                }
            }
        ]
        + [
            WrittenField<AIUse>.text("tools", \.tools) { $0.writtenAITools },
            .text("text", \.text, .passage) { $0.writtenAIText },
        ].map { $0.inside("aiUse", \.aiUse, blank: { AIUse.told }) }

    private static let confirmation: [WrittenField<Entry>] =
        [
            .answer(
                "confirmation.status", { $0.writtenConfirmed }, { $0.confirmation?.status },
                { $1.confirmed($0) }
            ) {
                entry, status in
                entry.confirmation = status.map { status in
                    var confirmation = entry.confirmation ?? Confirmation()
                    confirmation.status = status
                    return confirmation
                }
            }
        ]
        + [
            WrittenField<Confirmation>.text("by", \.by) { $0.writtenConfirmedBy },
            .text("role", \.role) { $0.writtenConfirmedAs }, .day("on", \.on) { $0.writtenConfirmedOn },
            .text("statement", \.statement, .passage) { $0.writtenConfirmedSays },
        ].map { $0.inside("confirmation", \.confirmation, blank: { Confirmation() }) }

    private static func consent(_ subject: Consent.Subject) -> WrittenField<Entry> {
        .answer(
            "consents.\(subject.rawValue)", { $0.consent(subject) },
            { entry in entry.consents.first { $0.subject == subject }?.status }, { $1.consentStatus($0) }
        ) { entry, status in
            let place = entry.consents.firstIndex { $0.subject == subject }
            var consent = place.map { entry.consents.remove(at: $0) } ?? Consent()
            guard let status else { return }
            (consent.subject, consent.status) = (subject, status)
            entry.consents.insert(consent, at: place ?? entry.consents.count)
        }
    }

    /// A line for each: name, what for, of which house.
    static let credits: [WrittenField<Entry>] = [
        WrittenField("credits", .lines { $0.writtenCreditsHint }, { $0.writtenCredits }) { entry, _ in
            entry.credits.map(\.line).joined(separator: "\n")
        } write: { entry, typed, _ in
            // Who is named as before keeps the language of the words.
            let known = Dictionary(entry.credits.map { ($0.line, $0) }, uniquingKeysWith: { one, _ in one })
            entry.credits = typed.split(separator: "\n").map { TypedText.line(String($0)) }
                .filter { !$0.isEmpty }.map { known[$0] ?? Credit(line: $0) }
        }
    ]
}

extension WrittenField<Entry> {
    /// One of a few answers, or none.
    private static func answer<Answer: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ label: @escaping @Sendable (any PageWords) -> String,
        _ given: @escaping @Sendable (Entry) -> Answer?,
        _ word: @escaping @Sendable (Answer, any PageWords) -> String,
        _ take: @escaping @Sendable (inout Entry, Answer?) -> Void
    ) -> WrittenField {
        WrittenField(
            name,
            .choice { terms in
                [("", terms.words.writtenUnanswered)]
                    + Answer.allCases.map { ($0.rawValue, word($0, terms.words)) }
            }, label
        ) { entry, _ in
            given(entry)?.rawValue ?? ""
        } write: { entry, typed, _ in
            let answer = Answer(rawValue: typed)
            if answer != nil || typed.isEmpty { take(&entry, answer) }
        }
    }
}

extension Harm {
    fileprivate static let told: Harm = {
        var harm = Harm()
        harm.known = .yes
        return harm
    }()
}

extension AIUse {
    fileprivate static let told: AIUse = {
        var use = AIUse()
        use.used = .assisted
        return use
    }()
}

extension Credit {
    fileprivate init(line: String) {
        self.init()
        let parts = line.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
            .map { TypedText.line(String($0)) }
        name = Text(parts[0])
        if parts.count > 1, !parts[1].isEmpty { role = Text(parts[1]) }
        if parts.count > 2, !parts[2].isEmpty { organisation = Text(parts[2]) }
    }

    fileprivate var line: String {
        let words = [name.words, role?.words ?? "", organisation?.words ?? ""]
        let count = words.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        return words[..<count].joined(separator: "; ")
    }
}
