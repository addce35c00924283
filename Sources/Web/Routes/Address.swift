/// An address of this site. Links are made of these alone, so none leads to a page that is not there.
struct Address: Hashable, Sendable {
    let template: Template
    /// What stands in the template's places, in their order.
    let values: [String]

    init(_ template: Template, _ values: String...) {
        precondition(template.places == values.count, "every place of \(template.rawValue) has a value")
        self.template = template
        self.values = values
    }

    /// With values by the names of the template's places.
    init(_ template: Template, named values: [String: String]) {
        self.template = template
        let places = template.segments.filter { $0.hasPrefix(":") }
        self.values = places.map { values[String($0.dropFirst())] ?? "" }
    }

    var path: String {
        var rest = values[...]
        let segments = template.segments.map { segment in
            segment.hasPrefix(":") ? Self.encoded(rest.popFirst() ?? "") : segment
        }
        return "/" + segments.joined(separator: "/")
    }

    /// Everything but RFC 3986's unreserved characters as its bytes.
    static func encoded(_ value: String) -> String {
        var text = ""
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."), UInt8(ascii: "~"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}

extension Address {
    /// A segment that begins with a colon is a place.
    enum Template: String, CaseIterable, Sendable {
        case home = "/"
        /// Results, looked through for everybody.
        case tryOut = "/try"
        case signIn = "/sign-in"
        /// What the browser shows that asked for a link.
        case asked = "/sign-in/asked"
        case code = "/sign-in/code"
        case link = "/in/:link"
        case passkeySignIn = "/sign-in/passkey"
        case passkeys = "/passkeys"
        case passkey = "/passkeys/:passkey"
        case confirm = "/confirm"
        case passkeyScript = "/passkey.js"
        case session = "/session"
        case sessions = "/sessions"
        case otherDevices = "/sessions/another"
        case anotherDevice = "/sessions/another/:device"
        case revocation = "/sessions/:session"
        case tokens = "/tokens"
        case language = "/language"
        case entries = "/entries"
        case pack = "/entries/pack"
        case category = "/categories/:category"
        case entry = "/rounds/:round/entries/:entry"
        case exposure = "/rounds/:round/entries/:entry/exposure"
        case file = "/rounds/:round/entries/:entry/files/:file"
        case draft = "/rounds/:round/entries/:entry/draft"
        case ballot = "/rounds/:round/entries/:entry/ballot"
        case recusal = "/rounds/:round/entries/:entry/recusal"
        case receipt = "/receipts/:line"
        case rounds = "/rounds"
        case phase = "/rounds/:round/phase"
        case deadline = "/rounds/:round/deadline"
        case order = "/rounds/:round/order"
        case live = "/live/:round"
        case liveEvents = "/live/:round/events"
        case inquiries = "/rounds/:round/entries/:entry/questions"
        case questions = "/questions"
        case deliberation = "/deliberation"
        /// What agencies are asked.
        case requests = "/requests"
        /// The file of a reply.
        case request = "/requests/:line"
        case sharedReply = "/rounds/:round/entries/:entry/replies/:line"
        case discussion = "/deliberation/:entry"
        case minutes = "/minutes"
        case screen = "/screen"
        case vote = "/vote"
        case signOff = "/sign-off"
        /// The list that holds, for everybody.
        case palmares = "/palmares"
        case publishedList = "/palmares/:line"
        case publishedBundle = "/palmares/:line/bundle"
        case rankings = "/ranking"
        case ranking = "/ranking/:category"
        case why = "/ranking/:category/why/:entry"
        case sure = "/ranking/:category/sure"
        case whatIf = "/ranking/:category/what-if"
        case answer = "/questions/:line"
        case progress = "/progress"
        case reminders = "/reminders"
        case reminder = "/reminders/:person"
        case people = "/people"
        case invitations = "/people/invitations"
        case jurorList = "/people/list"
        case setUp = "/set-up"
        /// A file of the edition as text.
        case setUpText = "/set-up/text"
        case setUpRubric = "/set-up/rubrics/:rubric"
        case addEntries = "/entries/add"
        case documents = "/documents"
        case letters = "/documents/:category/letters"
        case document = "/documents/:category/:document"
        /// Ballots to print, and those that come back.
        case paper = "/rounds/:round/paper"
        case typed = "/rounds/:round/typed"
        case conflicts = "/conflicts"
        case assignment = "/assignment"
        /// Of one juror before one entry.
        case seat = "/assignment/seat"
        /// An agency's own.
        case myEntries = "/my-entries"
        case myEntry = "/my-entries/:entry"
        /// As a juror meets it.
        case myEntryPreview = "/my-entries/:entry/preview"
        /// Where it is written.
        case entryForm = "/my-entries/:entry/form"
        /// What its agency was asked: the reply, and its file.
        case reply = "/my-entries/:entry/requests/:line"
        /// Entries to begin from.
        case entryTemplate = "/entry-templates/:category/:file"
        case schema = "/schemas/:file"
        /// Claims that were drawn to be looked into.
        case audit = "/audit"
        /// For who speaks for the client of one entry.
        case client = "/client"
        case clientEntry = "/client/entry"
        /// What entries still lack.
        case missing = "/missing"
        case myEntryFile = "/my-entries/:entry/files/:file"
        /// Files beside an agency's evidence.
        case evidenceFiles = "/my-entries/:entry/evidence"
        case evidenceFile = "/my-entries/:entry/evidence/:evidence"
        case uploads = "/my-entries/:entry/uploads"
        case upload = "/my-entries/:entry/uploads/:upload"
        /// What agencies handed in beside their entries.
        case agencyFiles = "/files"
        case agencyFile = "/files/:entry/:file"
        case call = "/call"
        // For programs.
        case openAPI = "/api/openapi.json"
        case apiMe = "/api/me"
        case apiEdition = "/api/edition"
        case apiRecord = "/api/record"
        case apiPeople = "/api/people"
        case apiEntries = "/api/entries"
        case apiEntry = "/api/entries/:entry"
        case apiLedger = "/api/entries/:entry/ledger"
        case apiProgress = "/api/rounds/:round/progress"
        case apiConflicts = "/api/conflicts"
        case apiQuestions = "/api/questions"
        case apiRequests = "/api/requests"
        case apiRanking = "/api/rankings/:category"
        case apiDocument = "/api/documents/:category/:document"
        case apiMinutes = "/api/minutes"
        case apiLists = "/api/lists"
        case apiList = "/api/lists/:line"
        case apiActs = "/api/acts"
        case apiFiles = "/api/files"
        case apiSeats = "/api/seats"
        case apiSeat = "/api/seats/:round/:entry"
        case apiBallot = "/api/seats/:round/:entry/ballot"
        case apiRecusal = "/api/seats/:round/:entry/recusal"
        case apiMyEntries = "/api/my-entries"
        case apiMyEntry = "/api/my-entries/:entry"
        case apiHandIn = "/api/my-entries/:entry/hand-in"
        case apiMyReceipt = "/api/my-entries/:entry/receipt"
        case apiUploads = "/api/my-entries/:entry/uploads"
        case apiUpload = "/api/my-entries/:entry/uploads/:upload"
        case apiEvidenceFile = "/api/my-entries/:entry/evidence/:evidence"
        case apiReceipt = "/api/receipts/:line"
        case health = "/health"
        case metrics = "/metrics"
        /// A spreadsheet from elsewhere.
        case sheet = "/sheet"
        case style = "/style.css"
        /// For pages with statistics.
        case figures = "/figures.css"
        case script = "/script.js"
        case icon = "/icon.svg"
        case marksScript = "/marks.js"
        case deviceScript = "/device.js"
        case liveScript = "/live.js"
        case entryScript = "/entry.js"
        case uploadScript = "/upload.js"
        case worker = "/worker.js"
        /// What a device shows without a network where it kept no page.
        case offline = "/offline"

        var segments: [String] { rawValue.split(separator: "/").map(String.init) }

        /// Whether programs ask there, with a token and no cookie.
        var isForPrograms: Bool { segments.first == "api" }

        var places: Int { segments.count { $0.hasPrefix(":") } }

        /// The values of a path's places by their names; `nil` where the path is another.
        func match(_ path: [Substring]) -> [String: String]? {
            let segments = segments
            guard segments.count == path.count else { return nil }
            var values: [String: String] = [:]
            for (segment, part) in zip(segments, path) {
                if segment.hasPrefix(":") {
                    values[String(segment.dropFirst())] = String(part)
                } else if segment != part {
                    return nil
                }
            }
            return values
        }
    }
}
