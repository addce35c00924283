internal import Jury
internal import Phrases
internal import Reports

extension SetUpPage {
    private var sights: [(value: String, name: String)] {
        Blinding.Sight.allCases.map { ($0.rawValue, words.sight($0)) }
    }

    /// What the edition itself has.
    var whole: HTML {
        let rules = Rule.allCases.map { ($0.rawValue, words.rule($0)) }
        let hidden = edition.blind ?? Blinding()
        let publication = edition.publication
        let name = FieldView.line(
            "name", words.setUpName, edition.name[language] ?? "", hint: english(edition.name))
        let notice = FieldView.area(
            "notice", words.setUpNotice, edition.notice?[language] ?? "", hint: english(edition.notice))
        return form(
            "edition",
            """
            \(name)\(notice)<div class="fields">
            \(FieldView.day("deadline", words.setUpDeadline, edition.deadline?.description ?? ""))\
            \(FieldView.day("judging", words.setUpJudging, edition.judging?.description ?? ""))\
            \(FieldView.choice("rule", words.setUpRule, rules, chosen: edition.rule.rawValue))\
            \(FieldView.choice("ballots", words.setUpBallotsShown, sights, chosen: publication.ballots.rawValue))\
            \(FieldView.choice("firmness", words.setUpFirmShown, sights, chosen: publication.firmness.rawValue))\
            \(FieldView.choice("agencies", words.setUpAgenciesShown, sights, chosen: publication.agencies.rawValue))\
            \(FieldView.choice("unawarded", words.setUpUnawardedShown, sights, chosen: publication.unawarded.rawValue))\
            </div>
            <div class="fields">
            \(FieldView.tick("blind", words.setUpBlind, edition.blind != nil))\
            \(FieldView.choice("client", words.setUpBlindClient, sights, chosen: hidden.client.rawValue))\
            \(FieldView.choice("files", words.setUpBlindFiles, sights, chosen: hidden.files.rawValue))\
            </div>
            <div class="fields">
            \(FieldView.choice("network", words.setUpOwnNetwork, treatments, chosen: edition.conflicts.ownNetwork.rawValue))\
            \(FieldView.number("years", words.setUpConflictYears, String(edition.conflicts.years)))\
            \(FieldView.line("hour", words.setUpHourValue, edition.hourValue?.amount.description ?? ""))\
            \(FieldView.line("currency", words.setUpCurrency, edition.hourValue?.currency.code ?? ""))\
            </div>
            \(required)\(limits)
            """)
    }

    private var treatments: [(value: String, name: String)] {
        ConflictPolicy.Treatment.allCases.map { ($0.rawValue, words.treatment($0)) }
    }

    private var required: HTML {
        let ticks = RequiredAnswer.allCases.map { answer in
            FieldView.tick(answer.fieldName, words.question(answer), edition.required.contains(answer))
        }
        return """
            <fieldset>
            <legend>\(words.setUpRequired)</legend>
            \(ticks)</fieldset>

            """
    }

    private var limits: HTML {
        let texts =
            EntrySection.allCases.map { ($0.rawValue, words.section($0)) }
            + [("otherFactors", words.setUpOtherFactors)]
        let fields = texts.compactMap { name, label in
            edition.limits.words[name].map { FieldView.number("limit.\(name)", label, String($0)) }
        }
        return """
            <details>
            <summary>\(words.setUpLimits)</summary>
            <p class="soft">\(words.setUpLimitsSays)</p>
            <div class="fields">
            \(FieldView.number("limit.title", words.setUpTitleLimit, String(edition.limits.titleCharacters)))\
            \(fields)</div>
            </details>

            """
    }
}

extension PageWords {
    /// As the form of an entry asks it.
    fileprivate func question(_ answer: RequiredAnswer) -> String {
        switch answer {
        case .harm: writtenHarm
        case .aiUse: writtenAIUse
        case .confirmation: writtenConfirmed
        case .consents: statementOfConsents
        }
    }
}
