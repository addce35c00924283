internal import Jury

/// Every finding in English: one sentence that says what is wrong, one that says what to do. The switch is
/// complete, so a new fault cannot be without words.
enum English {
    static func sentence(_ fault: Fault, _ subject: Finding.Subject) -> Sentence {
        switch fault {
        // MARK: The bytes
        case .unreadable(let reason):
            Sentence(
                "The file cannot be read: \(Words.plain(reason)).", "Check its name and who may read it.")
        case .tooLarge(let limit) where subject == .zip:
            Sentence(
                "What is in the archive takes more than \(Words.grouped(limit)) bytes.",
                "Leave some of it out, or make it smaller.")
        case .tooLarge(let limit):
            Sentence(
                "The file is larger than \(Words.grouped(limit)) bytes.",
                "Send long reports and pictures as evidence, not inside the entry.")
        case .tooDeep(let limit):
            Sentence("Values are nested more than \(limit) levels deep.", "Nest them as the format shows.")
        case .tooMany(let counted, let limit):
            Sentence(
                "There are more \(counted.words) than \(Words.grouped(limit)).",
                "Leave out what does not belong here.")
        case .encoding(let found):
            Sentence(
                found.isEmpty
                    ? "This is not UTF-8 text."
                    : "The file is written in \(Words.quoted(found)), not in UTF-8.",
                "Save it as UTF-8.")
        case .malformed(let reason):
            Sentence(
                "The \(subject.notation) is not well formed: \(Words.plain(reason)).",
                "Mend what stands here or just before.")
        case .unexpectedEnd:
            Sentence("The file ends too early.", "Close what is still open, or send the whole file.")
        case .unexpectedCharacter(let found, let expected):
            Sentence(
                found.isEmpty
                    ? "Here belongs \(expected)."
                    : "Here stands \(Words.quoted(found)) where \(expected) belongs.",
                "Write \(expected).")
        case .trailingContent:
            Sentence("Something follows after the end.", "Keep one value in a file.")
        case .controlCharacter(let number):
            Sentence(
                number == 0
                    ? "A control character stands here."
                    : "The control character \(Words.codePoint(number)) stands here.",
                "Delete it; it often comes from copying out of a PDF.")
        case .loneSurrogate:
            Sentence(
                "Half a character stands here (a lone surrogate).", "Write the character itself, in UTF-8.")
        case .badEscape(let text):
            Sentence("\(Words.quoted(text)) is not an escape that JSON knows.", "Write \\\\ for a backslash.")
        case .badNumber(let text):
            Sentence(
                "\(Words.quoted(text)) is not a number in JSON.",
                "Put it in double quotes to keep it as written.")
        case .numberOutOfRange(let text):
            Sentence(
                "The number \(Words.quoted(text)) is out of range here.",
                subject == .json ? "Put it in double quotes: as text, any size is kept." : "Check it.")
        case .duplicateKey(let key):
            Sentence("\(Words.quoted(key)) comes twice in one place.", "Keep one of them.")
        case .doctype:
            Sentence("The file has a DOCTYPE.", "Delete the <!DOCTYPE …> part; an entry needs none.")
        case .version(let version):
            Sentence("This is XML \(Words.quoted(version)).", "Write version=\"1.0\".")
        case .undeclaredEntity(let name):
            Sentence(
                "&\(Words.plain(name)); is not known.",
                "Write the character itself; only &amp; &lt; &gt; &quot; &apos; are known.")
        case .bareSign(let sign):
            Sentence(
                "A \(sign) stands in the text as it is.", "Write \(sign == "&" ? "&amp;" : "&lt;") for it.")
        case .mismatchedTag(let reason):
            Sentence(
                "An element is closed that is not the one open: \(Words.plain(reason)).",
                "Close elements in turn.")
        case .duplicateAttribute(let name):
            Sentence("The attribute \(Words.quoted(name)) comes twice.", "Keep one of them.")
        case .alias:
            Sentence("YAML's anchors and aliases (& and *) are not read.", "Write the value out.")

        // MARK: The shape
        case .wrongFormat(let found, let expected):
            Sentence(
                found.isEmpty
                    ? "The file does not say that it is \(expected)."
                    : "This is \(Words.quoted(found)), not \(expected).",
                subject == .xml
                    ? "Write xmlns=\"\(expected)\" on the root element." : "Write \(expected) here.")
        case .unknownField(let name, let nearest):
            Sentence(
                "\(Words.quoted(name)) is not a field of this part.",
                Words.didYouMean(nearest, otherwise: "Leave it out, or put it where it belongs."))
        case .missingField(let name):
            Sentence("The field \(name) is missing.", "Add it.")
        case .duplicateField(let name):
            Sentence("The field \(name) comes twice.", "Keep one of them.")
        case .misplacedField(let name, let isAttribute):
            Sentence(
                isAttribute ? "\(name) is written as an attribute." : "\(name) is written as an element.",
                isAttribute
                    ? "Write it as an element: <\(name)>…</\(name)>."
                    : "Write it as an attribute: \(name)=\"…\".")
        case .wrongKind(let found, let expected):
            Sentence(
                "Here stands \(found.words) where \(expected.words) belongs.",
                found == .null ? "Leave the field out." : expected.advice)
        case .emptyText:
            Sentence("Nothing is written here.", "Fill it in, or leave the field out.")
        case .badForm(let text, let expected):
            Sentence("\(Words.quoted(text)) is not \(expected.words).", "Write it as in \(expected.example).")
        case .notAChoice(let word, let choices): choice(word, choices)

        // MARK: What is said
        case .duplicateID(let id):
            Sentence("\(Words.quoted(id)) is used twice.", "Give each its own name.")
        case .unknownReference(let kind, let id, let nearest):
            Sentence(
                "There is no \(kind.rawValue) \(Words.quoted(id)).",
                Words.didYouMean(nearest, otherwise: "Add it, or point to one that is there."))
        case .partOfItself(let id):
            Sentence(
                "The claim \(Words.quoted(id)) is a part of itself.",
                "Point to the claim that holds it, or leave the field out.")
        case .unknownMetric(let id, let nearest):
            Sentence(
                "\(Words.quoted(id)) is not a known metric.",
                Words.didYouMean(nearest, otherwise: "Choose one from the taxonomy, or leave the metric out.")
            )
        case .noMetric:
            Sentence(
                "The claim does not say what kind of figure it is.",
                "Name its metric; until then it stands at no level.")
        case .ambiguousNumber(let written, let readings):
            Sentence(
                "\(Words.quoted(written)) can be read as \(Words.either(readings)).",
                "Say which beside it: number \(Words.either(readings)).")
        case .unreadNumber(let written):
            Sentence(
                "No single number can be read from \(Words.quoted(written)).",
                "Write one number, or say it beside the words with number.")
        case .readingDiffers(let written, let stated):
            Sentence(
                "The words say \(written), but number says \(stated).", "Make them agree.")
        case .impossibleDay(let day):
            Sentence("There is no day \(day).", "Check the month's length.")
        case .datesReversed(let start, let end):
            Sentence("\(end) comes before \(start).", "Check which is meant.")
        case .tooManyWords(let count, let limit):
            Sentence("The text has \(count) words; the limit is \(limit).", "Shorten it by \(count - limit).")
        case .tooManyCharacters(let count, let limit):
            Sentence(
                "The text has \(count) characters; the limit is \(limit).", "Shorten it by \(count - limit).")
        case .bidirectionalControl(let number):
            Sentence(
                "The text holds \(Words.codePoint(number)), which turns the direction of writing.",
                "Delete it: what is shown would not be what is written.")
        case .unanswered(let name):
            Sentence("The field \(name) is not answered.", "Answer it, also where the answer is no.")
        case .requiredAnswer(let name):
            Sentence(
                "The edition requires an answer in the field \(name).",
                "Answer it, also where the answer is no.")
        case .noEvidence:
            Sentence(
                "Nothing is named that backs this claim.", "Point to evidence: a log, a statement, a report.")
        case .unusedEvidence:
            Sentence("No claim points to this evidence.", "Name it in the claims that it backs.")

        case .concern(let concern): concern.inEnglish

        // MARK: Rubrics
        case .weightsDoNotAddUp(let sum, let total):
            Sentence("The weights add up to \(sum), not to \(total).", "Change them, or the total.")
        case .badScale(let scale):
            Sentence(
                "The scale \(scale) does not work.",
                "Let max be above min by a whole number of steps and below 2,147,483, and min not below 0.")
        case .anchorOffScale(let mark):
            Sentence("The anchor's mark \(mark) is not on the scale.", "Anchor marks that jurors can give.")
        case .noCriteria:
            Sentence("There is no criterion.", "Add at least one.")
        case .untranslated(let language):
            Sentence(
                "A text has no \(language), though others do.", "Translate it, or jurors read English there.")
        case .evidenceCountedTwice(let criterion):
            Sentence(
                "Evidence weighs as a factor, and \(Words.quoted(criterion)) scores it again.",
                "Let it count once: as a factor, or by a criterion.")
        case .noEvidenceCriterion:
            Sentence(
                "A criterion is to score the evidence, and none says that it does.",
                "Write scores: evidence on it, or let evidence be a factor or only shown.")
        case .stepsOutOfOrder(let step, let below):
            Sentence(
                "\(Words.quoted(step)) counts less than \(Words.quoted(below)), which it is better than.",
                "Let no step count less than the one below it.")
        case .notResultsFirst(let results, let noise, let total):
            Sentence(
                "Results do not come first: they can move \(results) of \(total) points, noise \(noise).",
                "Let criteria that read results weigh more, lower their caps, or drop the policy.")

        // MARK: Taxonomies
        case .wrongTier(let found, let level, let tier):
            Sentence(
                "The tier is \(Words.quoted(found)), but the level \(level) is of the tier \(tier).",
                "Make them agree; the tier follows from strict_level.")
        case .badAlias(let alias):
            Sentence(
                "\(Words.quoted(alias)) is not written as a word for a metric.",
                "Write it as in ~donors, ziedotāj* or, among several languages, lv:ziedotāj*.")
        case .sharedAlias(let alias, let other):
            Sentence(
                "\(Words.quoted(alias)) stands for \(Words.plain(other)) already, in the same language.",
                "Leave it to one of the two, or add a word that tells them apart.")

        // MARK: Ballots
        case .missingColumn(let name):
            Sentence("There is no column \(name).", "Write the names of the columns in the first line.")
        case .unknownColumn(let name, let nearest):
            Sentence(
                "The column \(Words.quoted(name)) is not known.",
                Words.didYouMean(nearest, otherwise: "Leave it out."))
        case .wrongColumnCount(let found, let expected):
            Sentence(
                "The line has \(found) columns, not \(expected).",
                "Put a text that holds the separator in double quotes.")
        case .unclosedQuote:
            Sentence("A double quote is not closed.", "Close it; inside a text, write it twice.")
        case .strayQuote:
            Sentence(
                "A double quote stands inside a text that does not begin with one.",
                "Put the whole text in double quotes and write each one inside it twice.")
        case .unreadableMark(let text):
            Sentence(
                "\(Words.quoted(text)) is not a mark.",
                "Write a number, abstained, or recused on a line of its own.")
        case .offScale(let mark, let scale):
            Sentence(
                "The mark \(mark) is not on the scale \(scale).",
                subject == .ballot ? "Ask the juror." : "Write a mark of the scale.")
        case .offStep(let mark, let scale):
            Sentence("The mark \(mark) lies between the steps of the scale \(scale).", "Ask the juror.")
        case .duplicateRow(let row, let line):
            Sentence(
                "\(Words.plain(row)) stands in line \(line) already; neither counts.",
                "Keep the one that the juror meant."
            )
        case .recusedWithMark:
            Sentence("The juror is recused from this entry but has marks for it.", "Delete one or the other.")
        case .notOnPanel(let juror, let panel):
            Sentence(
                "\(Words.quoted(juror)) does not sit on the panel \(Words.quoted(panel)).",
                "Add the juror to the panel, or delete the ballot.")
        case .missingMarks(let entry, let juror, let criteria):
            Sentence(
                "\(Words.plain(juror)) gave \(Words.plain(entry)) no mark on \(Words.either(criteria)).",
                "Ask for it, or write abstained.")
        case .noBallots:
            Sentence("There are no ballots.", "Add at least one line below the names of the columns.")
        case .liftWithoutMark:
            Sentence("A reason for lifting stands beside no mark.", "Give the mark, or delete the reason.")

        case .orderDiffers(let number, let earlier, let line):
            Sentence(
                """
                The ballot is number \(number) of its juror here, and number \(earlier) in line \(line); \
                neither counts.
                """,
                "Write the same number in every row of a ballot.")
        case .sharedOrder(let number, let juror, let line):
            Sentence(
                "\(Words.plain(juror)) has another ballot number \(number) in line \(line); neither counts.",
                "Number her ballots in the order in which she gave them.")

        // MARK: Conflicts
        case .repeatedRow(let row, let line):
            Sentence(
                "\(Words.plain(row)) stands in line \(line) already; it counts once.", "Keep one of them.")
        case .nothingDismissed(let juror, let entry, let kind):
            Sentence(
                "No tie of the kind \(kind.rawValue) leads from \(Words.plain(juror)) to \(Words.plain(entry)).",
                "Delete the row, or dismiss the kind that palmares conflicts tells.")
        case .conflict(let juror, let entry, let kind, let party, let treatment):
            ConflictPhrases.ballot(of: juror, on: entry, kind, party, treatment)

        // MARK: Editions
        case .missingFile(let path):
            Sentence(
                "There is no file \(Words.quoted(path)).",
                "Check the path; it is read from the edition's folder.")
        case .listedTwice(let path):
            Sentence("\(Words.quoted(path)) is listed twice.", "List it once.")
        case .outsideFolder(let path):
            Sentence("\(Words.quoted(path)) leads out of the edition's folder.", "Put the file inside it.")
        case .wrongCategory(let found, let expected):
            Sentence(
                "The entry says category \(Words.quoted(found)) but is listed under \(Words.quoted(expected)).",
                "Make them agree.")
        case .unknownEnding(let ending):
            Sentence(
                "Files that end in \(Words.quoted(ending)) are not read.",
                "Name entries .xml or .json, rubrics and editions .yaml, ballots .csv or .json, metrics .tsv."
            )
        case .levelsOutOfOrder(let level, let before):
            Sentence(
                "The level \(Words.quoted(level)) asks for more than \(Words.quoted(before)) above it.",
                "List the highest level first; the first that is reached is given.")
        case .furtherFindings(let count):
            Sentence("There are \(count) more findings.", "Put these right first, then check again.")

        // MARK: Archives
        case .notAnArchive:
            Sentence(
                "This is no ZIP archive, or it did not come whole.",
                "Pack the files anew, with your system's own program for ZIP.")
        case .lockedMember(let name):
            Sentence("\(Words.quoted(name)) is locked with a password.", "Pack the files without one.")
        case .packedOtherwise(let name):
            Sentence(
                "\(Words.quoted(name)) is packed in a way that is not read here.",
                "Pack the files anew, with your system's own program for ZIP.")
        case .badMemberName(let name):
            Sentence(
                "The archive has a file named \(Words.quoted(name)), which is no name for one.",
                "Give it a plain name in UTF-8, below the archive's own folder.")
        case .sharedMemberName(let name):
            Sentence(
                "Two files in the archive are named \(Words.quoted(name)), but for large and small letters.",
                "Give one of them another name.")
        case .notAPlainFile(let name):
            Sentence(
                "\(Words.quoted(name)) is a link or a device and no file.", "Pack the file that it leads to.")
        case .nestedArchive(let name):
            Sentence("\(Words.quoted(name)) is an archive in the archive.", "Pack the files that are in it.")
        case .overlappingMembers(let name):
            Sentence(
                "\(Words.quoted(name)) lies where another file of the archive lies.",
                "Pack the files anew, with your system's own program for ZIP.")
        case .tooDense(let name, let limit):
            Sentence(
                "\(Words.quoted(name)) would become more than \(limit) times as large as it is packed.",
                "Look what is in it; no real file packs so well.")
        case .damagedMember(let name):
            Sentence(
                "\(Words.quoted(name)) is damaged: it is not what the archive's list says.",
                "Pack the files anew.")
        case .noEntryInside:
            Sentence(
                "There is no entry in the archive.",
                "Put the entry in, as one file that ends in .xml or .json.")
        case .severalEntriesInside(let names):
            Sentence(
                "There are several entries in the archive: \(Words.all(names.map(Words.quoted))).",
                "Make one archive for each.")
        case .unnamedMember(let name):
            Sentence(
                "No evidence of the entry names the file \(Words.quoted(name)).",
                "Name it in the field file of its evidence, or leave it out.")
        case .sharedFileName(let file, let names):
            Sentence(
                "The evidence's file \(Words.quoted(file)) may be \(Words.either(names.map(Words.quoted))).",
                "Name it with its folder.")
        }
    }

    private static func choice(_ word: String, _ choices: [String]) -> Sentence {
        let nearest = Spelling.nearest(to: word, among: choices, count: 1)
        let all = Words.either(choices)
        return Sentence(
            "\(Words.quoted(word)) is not one of the choices.",
            nearest.isEmpty ? "Write \(all)." : "Did you mean \(nearest[0])? The choices are \(all).")
    }
}
