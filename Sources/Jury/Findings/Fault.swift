/// What can be wrong, with the names and numbers that its sentence needs.
///
/// Adding one: a case here, its name and severity in `Fault+Code.swift`, its sentence and remedy in
/// `Phrases/English.swift`, a row in `Documentation/findings.md`, and a test that provokes it. The compiler
/// and the tests name what is missing.
public enum Fault: Hashable, Sendable {
    // MARK: The bytes

    /// The file cannot be opened or read; the system's own words.
    case unreadable(String)
    case tooLarge(limitBytes: Int)
    case tooDeep(limit: Int)
    /// More of something than the limit: the counted thing in the words of the format ("attributes").
    case tooMany(Countable, limit: Int)
    /// Not UTF-8: what was declared or seen.
    case encoding(String)
    /// Not well formed: the parser's words, for what has no case of its own.
    case malformed(String)
    case unexpectedEnd
    case unexpectedCharacter(String, expected: String)
    case trailingContent
    case controlCharacter(UInt32)
    case loneSurrogate
    case badEscape(String)
    case badNumber(String)
    case numberOutOfRange(String)
    case duplicateKey(String)
    case doctype
    case version(String)
    case undeclaredEntity(String)
    case mismatchedTag(String)
    /// A sign of XML's own that stands in a text as it is: `&` or `<`.
    case bareSign(String)
    case duplicateAttribute(String)
    /// YAML's anchors and aliases, which can make a small file huge.
    case alias

    // MARK: The shape

    /// The root is not of the format that the file is read as; what was found instead.
    case wrongFormat(found: String, expected: String)
    case unknownField(String, nearest: [String])
    case missingField(String)
    case duplicateField(String)
    /// A field written as an XML attribute that is an element, or the other way round.
    case misplacedField(String, isAttribute: Bool)
    case wrongKind(found: Kind, expected: Kind)
    case emptyText
    case badForm(String, expected: Lexical)
    case notAChoice(String, choices: [String])

    // MARK: What is said

    case duplicateID(String)
    case unknownReference(Referable, String, nearest: [String])
    /// A claim that points to itself as the one whose part it is.
    case partOfItself(String)
    case unknownMetric(String, nearest: [String])
    case noMetric
    case ambiguousNumber(String, readings: [String])
    case unreadNumber(String)
    case readingDiffers(written: String, stated: String)
    case impossibleDay(String)
    case datesReversed(String, String)
    case tooManyWords(Int, limit: Int)
    case tooManyCharacters(Int, limit: Int)
    case bidirectionalControl(UInt32)
    /// A question of every entry form that was left without an answer.
    case unanswered(String)
    /// One that the edition requires an answer to.
    case requiredAnswer(String)
    /// Nothing is shown for a claim.
    case noEvidence
    /// Evidence that no claim points to.
    case unusedEvidence

    // MARK: Rubrics

    case weightsDoNotAddUp(sum: Int, total: Int)
    case badScale(String)
    case anchorOffScale(String)
    case noCriteria
    /// A level of award below one that asks for less: it could never be given.
    case levelsOutOfOrder(String, before: String)
    /// A translation that one criterion has and another lacks.
    case untranslated(language: String)
    /// Evidence weighs as a factor and has a criterion of its own, which is named.
    case evidenceCountedTwice(String)
    /// A criterion is to score evidence, and none says that it does.
    case noEvidenceCriterion
    /// Of caps or of the weights of grades: one is less than that of the step below it.
    case stepsOutOfOrder(String, below: String)
    /// The rubric claims to put results first and does not; points of its total.
    case notResultsFirst(results: String, noise: String, total: Int)

    // MARK: Taxonomies

    /// A tier that is not that of the metric's level.
    case wrongTier(String, level: String, tier: String)
    /// A word for a metric that is not in the notation of such words.
    case badAlias(String)
    /// A word that stands for two metrics in one language; the other metric.
    case sharedAlias(String, other: String)

    // MARK: Ballots

    case missingColumn(String)
    case unknownColumn(String, nearest: [String])
    case wrongColumnCount(found: Int, expected: Int)
    case unclosedQuote
    /// A quotation mark inside a field that does not begin with one, or text after the closing one.
    case strayQuote
    case unreadableMark(String)
    case offScale(String, scale: String)
    case offStep(String, scale: String)
    case duplicateRow(String, line: Int)
    case recusedWithMark
    case notOnPanel(juror: String, panel: String)
    case missingMarks(entry: String, juror: String, criteria: [String])
    case noBallots
    case liftWithoutMark
    /// Two rows of one ballot give it different numbers in the order of its juror's ballots.
    case orderDiffers(Int, earlier: Int, line: Int)
    /// Two ballots of one juror have the same number.
    case sharedOrder(Int, juror: String, line: Int)

    // MARK: Conflicts

    /// A row that says what an earlier one says.
    case repeatedRow(String, line: Int)
    /// A dismissal of a conflict that there is not.
    case nothingDismissed(juror: String, entry: String, Tie.Kind)
    /// A ballot of a juror whom a tie binds: her and the entry, the tie and its party, and what follows.
    case conflict(juror: String, entry: String, Tie.Kind, party: String, ConflictPolicy.Treatment)

    // MARK: Editions

    case missingFile(String)
    case listedTwice(String)
    /// A path that leads out of the edition's folder.
    case outsideFolder(String)
    case wrongCategory(found: String, expected: String)
    /// An ending that no reader takes.
    case unknownEnding(String)
    /// Findings past the limit were not told.
    case furtherFindings(Int)

    // MARK: Archives

    /// It is none, or a part of it is missing or stands where it does not belong.
    case notAnArchive
    /// A member that is encrypted; of this and the following, the member's name.
    case lockedMember(String)
    /// By a method that is not in use.
    case packedOtherwise(String)
    /// A name that leads elsewhere, or that cannot be shown.
    case badMemberName(String)
    /// Another member has the same name, but for large and small letters.
    case sharedMemberName(String)
    /// A link or a device.
    case notAPlainFile(String)
    case nestedArchive(String)
    case overlappingMembers(String)
    /// One byte of it becomes more than the limit.
    case tooDense(String, limit: Int)
    /// What is packed is not what the list says of it.
    case damagedMember(String)
    /// None of its members is an entry.
    case noEntryInside
    /// More than one of its members is an entry.
    case severalEntriesInside([String])
    /// A file that no evidence of the entry names.
    case unnamedMember(String)
    /// Two files that one piece of evidence may mean: its name and theirs.
    case sharedFileName(String, members: [String])

    /// What a check of the ledger saw.
    case concern(Concern)

    /// What a limit counts.
    public enum Countable: String, Sendable, CaseIterable {
        case nodes, attributes, nameBytes, attributeBytes, textBytes, numberBytes, criteria, ballots, members
    }

    /// What a value is, before its content is looked at.
    public enum Kind: String, Sendable, CaseIterable {
        case text, number, record, list, truth, null
    }

    /// How a short value must be written.
    public enum Lexical: String, Sendable, CaseIterable {
        case identifier, metric, language, country, currency, day, digest, link, decimal, integer, mark
    }

    /// What an entry, ballot or edition may point to by its identifier.
    public enum Referable: String, Sendable, CaseIterable {
        case claim, evidence, objective, criterion, category, entry, juror, panel, rubric, metric
    }
}
