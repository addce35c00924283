internal import Jury

/// How something is asked for, where, who may, and what answers. There is no route without the second and
/// third.
struct Route: Sendable {
    let method: Question.Method
    let template: Address.Template
    let access: Access
    let answer: @Sendable (Visit) async throws -> Answer

    /// For whoever finds the address.
    static func anyone(
        _ method: Question.Method, _ template: Address.Template,
        _ answer: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Route {
        Route(method: method, template: template, access: .anyone, answer: answer)
    }

    /// For whoever watches over the server.
    static func watcher(
        _ method: Question.Method, _ template: Address.Template,
        _ answer: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Route {
        Route(method: method, template: template, access: .watcher, answer: answer)
    }

    /// For whoever is signed in.
    static func person(
        _ method: Question.Method, _ template: Address.Template,
        _ answer: @escaping @Sendable (PersonVisit) async throws -> Answer
    ) -> Route {
        Route(method: method, template: template, access: .person) { visit in
            try await answer(try await PersonVisit(visit))
        }
    }

    /// For a juror, who sees her own desk.
    static func juror(
        _ method: Question.Method, _ template: Address.Template,
        _ answer: @escaping @Sendable (JurorVisit) async throws -> Answer
    ) -> Route {
        Route(method: method, template: template, access: .roles([.juror])) { visit in
            try await answer(try await JurorVisit(visit))
        }
    }

    /// For whoever has one of the roles.
    static func roles(
        _ roles: Set<Role>, _ method: Question.Method, _ template: Address.Template,
        _ answer: @escaping @Sendable (PersonVisit) async throws -> Answer
    ) -> Route {
        Route(method: method, template: template, access: .roles(roles)) { visit in
            let person = try await PersonVisit(visit)
            if person.roles.isDisjoint(with: roles) { throw Trouble.notFound }
            return try await answer(person)
        }
    }
}

/// Who may ask.
enum Access: Hashable, Sendable {
    case anyone
    /// From this machine, or with the watcher's token; for all others the address does not exist.
    case watcher
    case person
    case roles(Set<Role>)

    /// Whether who asks is known.
    var isOfPeople: Bool {
        switch self {
        case .anyone, .watcher: false
        case .person, .roles: true
        }
    }
}

/// Why a question has no answer of its own.
enum Trouble: Error {
    /// Nothing there, or nothing for her: the two look the same.
    case notFound
    case notSignedIn
    /// Sent from another site, or with a form that is not from here.
    case notFromHere
    case badForm
    case tooLarge
    /// She has as many drafts of entries as are kept for anybody.
    case noRoom
    /// Too often in too short a time.
    case tooMany(seconds: Int)
    /// The rules forbid it; in the record's words.
    case refused(Refusal)
    /// The program that makes PDF did not.
    case notPrinted
    /// The record takes nothing more until it was looked at.
    case stopped
}
