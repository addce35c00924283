internal import Jury
internal import Phrases
internal import Reports

extension RubricPage {
    private var address: Address { Address(.setUpRubric, rubric.id.text) }

    var html: HTML {
        let fixed: HTML? = isFixed ? "<p class=\"notice\">\(words.setUpFixed)</p>\n" : nil
        let levels = LevelsView(levels: rubric.levels, says: words.rubricLevelsSays, words: words)
        let text = Address(.setUpText).path + "?file=" + Address.encoded("rubrics/\(rubric.id).yaml")
        return """
            <h1>\(rubric.name.text(in: words))</h1>
            <p><a href="\(Address(.setUp).path)">\(words.setUpTitle)</a> · \
            <a href="\(text)">\(words.setUpAsText)</a></p>
            \(notice?.html)\(fixed)\(languages)\(check.html)<form method="post" action="\(address.path)" \
            class="set-up" data-checks>
            \(token)<input type="hidden" name="base" value="\(base)">
            <input type="hidden" name="texts" value="\(language.rawValue)">
            \(whole)<h2>\(words.rubricCriteria)</h2>
            \(rubric.criteria.enumerated().map { criterion($0.offset, $0.element) })\(another)\
            \(chain)\(levels.html)\(buttons)</form>

            """
    }

    private var languages: HTML {
        let choices = ChoicesView(
            label: words.setUpLanguage,
            choices: PageLanguage.allCases.map { choice in
                (choice.ownName, address.path + "?texts=\(choice.rawValue)", choice == language)
            }
        )
        return "<p class=\"soft\">\(words.setUpLanguage)</p>\n\(choices.html)"
    }

    private func english(_ text: Translated?) -> String? { language == .english ? nil : text?.en }

    private var whole: HTML {
        let uses = Rubric.EvidenceUse.allCases.map { ($0.rawValue, words.evidenceUse($0)) }
        let policies =
            [("", words.rubricNoPolicy)]
            + Rubric.Policy.allCases.map { ($0.rawValue, words.rubricResultsFirst) }
        let scale = rubric.scale
        let name = FieldView.line(
            "name", words.setUpName, rubric.name[language] ?? "", hint: english(rubric.name))
        let basis = FieldView.area(
            "basis", words.rubricBasis, rubric.basis?[language] ?? "", hint: english(rubric.basis))
        return """
            \(name)\(basis)<div class="fields">
            \(FieldView.number("min", words.rubricMin, scale.min.description, step: "0.001"))\
            \(FieldView.number("max", words.rubricMax, scale.max.description, step: "0.001"))\
            \(FieldView.number("step", words.rubricStep, scale.step.description, step: "0.001"))\
            \(FieldView.number("total", words.rubricTotal, String(rubric.total)))\
            \(FieldView.choice("evidence", words.rubricEvidence, uses, chosen: rubric.evidence.rawValue))\
            \(FieldView.choice("policy", words.rubricPolicy, policies, chosen: rubric.policy?.rawValue ?? ""))\
            </div>
            \(caps)
            """
    }

    private var caps: HTML {
        let names = [
            words.rubricCapNothing, words.rubricCapExposure, words.rubricCapReaction,
            words.rubricCapUnmeasured, words.rubricCapFloor,
        ]
        let usual = rubric.caps
        let fields = zip(StatedCaps.parts, names).map { cap, name in
            FieldView.number(
                "cap.\(cap.name)", name, rubric.statedCaps[keyPath: cap.path]?.description ?? "",
                step: "0.001", usual: usual[keyPath: cap.value].description)
        }
        return """
            <fieldset>
            <legend>\(words.rubricCaps)</legend>
            <p class="soft">\(words.rubricCapsSays)</p>
            <div class="fields">
            \(fields)</div>
            </fieldset>

            """
    }

    // MARK: Criteria

    private var another: HTML {
        """
        <details>
        <summary>\(words.rubricAddCriterion)</summary>
        \(fields(rubric.criteria.count, Criterion()))</details>

        """
    }

    private func criterion(_ number: Int, _ criterion: Criterion) -> HTML {
        let weight = words.weight(criterion.weight, of: rubric.total)
        let removal = FieldView.tick("criterion.\(number).remove", words.setUpRemove, false)
        return """
            <details class="round">
            <summary>\(criterion.name.text(in: words)) <span class="soft">\(weight)</span></summary>
            \(fields(number, criterion))\(removal)</details>

            """
    }

    private func fields(_ number: Int, _ criterion: Criterion) -> HTML {
        let row = "criterion.\(number)"
        let isNew = criterion.id.text.isEmpty
        let reads = Tier.allCases.map {
            FieldView.tick("\(row).reads.\($0.rawValue)", words.tier($0), criterion.reads.contains($0))
        }
        let scores = FieldView.tick(
            "\(row).scores", words.rubricScoresEvidence, criterion.scores != nil)
        let name = FieldView.line(
            "\(row).name", words.setUpName, criterion.name[language] ?? "",
            hint: isNew ? nil : english(criterion.name))
        let question = FieldView.area(
            "\(row).question", words.rubricQuestion, criterion.question[language] ?? "",
            hint: isNew ? nil : english(criterion.question))
        return """
            <div class="fields">
            \(FieldView.id("\(row).id", words.setUpID, criterion.id.text, isRequired: false))\
            \(FieldView.number("\(row).weight", words.rubricWeight, isNew ? "0" : String(criterion.weight)))\
            \(FieldView.number("\(row).place", words.rubricPlace, String(number + 1)))</div>
            \(name)\(question)<fieldset>
            <legend>\(words.rubricReads)</legend>
            <div class="ticks">
            \(reads)\(scores)</div>
            </fieldset>
            <fieldset>
            <legend>\(words.rubricAnchors)</legend>
            \(anchors(criterion, row))</fieldset>

            """
    }

    /// What marks mean, with two rows that are free.
    private func anchors(_ criterion: Criterion, _ row: String) -> [HTML] {
        (criterion.anchors + [Anchor(), Anchor()]).enumerated().map { index, anchor in
            let isFree = index >= criterion.anchors.count
            let mark = FieldView.number(
                "\(row).anchor.\(index).mark", words.rubricMark, isFree ? "" : anchor.mark.description,
                step: "0.001")
            let text = FieldView.area(
                "\(row).anchor.\(index).text", words.rubricMeans, anchor.text[language] ?? "",
                hint: isFree ? nil : english(anchor.text))
            return "<div class=\"fields anchor\">\n\(mark)\(text)</div>\n"
        }
    }

    // MARK: Ties and what can be done

    private var chain: HTML {
        let steps = [("", "–")] + Tiebreak.allCases.map { ($0.rawValue, words.tieStep($0)) }
        let choices = Tiebreak.allCases.indices.map { number in
            FieldView.choice(
                "tie.\(number)", String(number + 1), steps,
                chosen: rubric.ties.indices.contains(number) ? rubric.ties[number].rawValue : "")
        }
        return """
            <fieldset>
            <legend>\(words.rubricTies)</legend>
            <p class="soft">\(words.rubricTiesSays)</p>
            <div class="fields">
            \(choices)</div>
            </fieldset>

            """
    }

    private var buttons: HTML {
        let reason: HTML? =
            isFixed ? FieldView.line("reason", words.setUpReason, "") : nil
        let preview: HTML? =
            entries.isEmpty
            ? nil
            : """
            \(FieldView.choice("entry", words.previewEntry, entries.map { ($0.id, $0.title) }, chosen: ""))\
            <p class="buttons"><button name="do" value="preview" formtarget="_blank">\(words.previewButton)</button></p>

            """
        return """
            \(reason)<p class="buttons"><button class="strong" name="do" value="save">\
            \(isFixed ? words.setUpPropose : words.setUpSave)</button>
            <button name="do" value="check">\(words.setUpCheck)</button></p>
            \(preview)
            """
    }
}

/// Whether results come first, in figures, and what else was found in a rubric.
struct PolicyView {
    private let rubric: Rubric
    private let shares: TierShares?
    private let findings: FindingsView
    private let words: any PageWords

    init(_ rubric: Rubric, findings: [Finding], _ words: any PageWords) {
        self.rubric = rubric
        shares = rubric.criteria.isEmpty ? nil : TierShares(rubric)
        self.findings = FindingsView(findings: findings, words: words)
        self.words = words
    }

    var html: HTML {
        """
        <section id="check" role="status">
        \(findings.html)\(shares.map(table))</section>

        """
    }

    private func table(_ shares: TierShares) -> HTML {
        let columns: [DataTable.Column] =
            [.init(name: words.policyCriterion, kind: .words)]
            + [words.rubricWeight, words.tier(.result), words.policyNoise, words.tier(.exposure)].map {
                .init(name: $0)
            }
        let rows = zip(rubric.criteria, shares.criteria).map { criterion, part in
            ["\(criterion.name.text(in: words))" as HTML] + cells(part)
        }
        let verdict = shares.areResultsFirst ? words.policyHolds : words.policyFails
        return """
            <p><strong>\(verdict)</strong></p>
            <details>
            <summary>\(words.policyTitle)</summary>
            \(DataTable(
                caption: words.policyTitle, columns: columns, rows: rows,
                foot: ["\(words.policyAll)"] + cells(shares.whole)
            ).html)</details>

            """
    }

    private func cells(_ part: TierShares.Part) -> [HTML] {
        ["\(part.weight)"]
            + [part.result, part.noise, part.exposure].map { "\($0.thousandths.map(words.tenths) ?? "")" }
    }
}
