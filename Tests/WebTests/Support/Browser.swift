import Jury
import Records

@testable import Web

/// Somebody's browser before a site: it holds her cookie and sends the token of her forms.
struct Browser {
    let house: House
    let session: Secret?
    /// What a program of hers shows.
    let programToken: Secret?

    /// Nobody's.
    init(_ house: House) {
        (self.house, session, programToken) = (house, nil, nil)
    }

    /// Of somebody who signed in now.
    init(_ house: House, _ person: Identifier<Person>, device: String = "Firefox on Linux") throws {
        self.house = house
        programToken = nil
        let secret = house.site.outside.secret()
        let now = house.clock.now
        try house.signIns.keep(
            SignInSession(
                person: person, device: device, made: now, idleEnds: now + Sessions.idle,
                ends: now + Sessions.most, roles: Set(Role.allCases)), under: secret.digest)
        session = secret
    }

    /// A program to which somebody gave a token now.
    init(
        _ house: House, programOf person: Identifier<Person>, scope: TokenScope = .everything,
        lasting: Int = 60_000, roles: Set<Role> = Set(Role.allCases)
    ) throws {
        self.house = house
        session = nil
        let (secret, now) = (house.site.outside.secret(), house.clock.now)
        try house.signIns.keep(
            SignInSession(
                person: person, device: "desk", scope: scope, made: now, idleEnds: now + lasting,
                ends: now + lasting, roles: roles), under: secret.digest)
        programToken = secret
    }

    /// As after a link: nobody asks for her passkey in the minutes that follow.
    func confirm() async {
        if let session { await house.site.confirmations.note(session.digest, at: house.clock.now) }
    }

    /// As the site's pages have it.
    var token: String? { session.map { house.site.keyed.digest("form", $0.digest.base64).base64 } }

    func get(_ path: String, _ headers: [String: String] = [:]) async -> Answer {
        await ask(.get, path, headers: headers)
    }

    /// What a form sends, with its token.
    func post(
        _ path: String, _ fields: [(String, String)] = [], method: Question.Method = .post,
        headers: [String: String] = [:]
    ) async -> Answer {
        let form = Form(fields.map { (name: $0.0, value: $0.1) } + [("token", token ?? "")])
        return await ask(method, path, body: form.bytes, headers: headers)
    }

    /// `headers` go before what browsers send by themselves; an empty one is left out.
    func ask(
        _ method: Question.Method, _ path: String, body: [UInt8] = [], headers: [String: String] = [:],
        stream: BodyStream? = nil
    ) async -> Answer {
        var own = ["sec-fetch-site": "same-origin", "accept-language": "en"]
        if method.isUnsafe { own["content-type"] = "application/x-www-form-urlencoded" }
        if let session { own["cookie"] = "\(Cookie.session)=\(session.text)" }
        if let programToken {
            // No browser, and so without what browsers say.
            own = ["authorization": "Bearer \(programToken.token)"]
            if method.isUnsafe { own["content-type"] = "application/json" }
        }
        let sent = own.merging(headers) { $1 }.filter { !$0.value.isEmpty }
        let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return await house.site.answer(
            Question(
                method, String(parts[0]), query: parts.count > 1 ? String(parts[1]) : "", headers: sent,
                body: body, stream: stream))
    }
}

extension Answer {
    var text: String {
        if case .bytes(let bytes) = body { String(decoding: bytes, as: UTF8.self) } else { "" }
    }

    func bytes() async -> [UInt8] {
        switch body {
        case .bytes(let bytes): return bytes
        case .stream(let pieces):
            var bytes: [UInt8] = []
            for await piece in pieces { bytes += piece }
            return bytes
        }
    }

    /// All that goes over the wire at once, but for where a change of language leads back: that is what was asked.
    var whole: [String] {
        let page = text.replacing(/name="place" value="[^"]*"/, with: "")
        return ["\(status.rawValue)"] + headers.map { "\($0.name): \($0.value)" } + [page]
    }
}
