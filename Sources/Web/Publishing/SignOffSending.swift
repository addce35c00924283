internal import Jury
internal import Phrases
internal import Records

/// What the buttons of the sign-off do: the same acts as the command line's, with the same refusals.
enum SignOffSending {
    private enum Verb: String {
        case publish, alone, confirm, countersign, retract, award
    }

    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        guard let verb = form["do"].flatMap(Verb.init(rawValue:)) else { throw Trouble.badForm }
        return try await person.doing {
            let act = try await act(verb, form, person)
            if let confirm = act as? Acts.Confirm {
                try await person.confirm(confirm.proposal)
            } else {
                try await person.take([(person.site.actID(), act)])
            }
            return .see(Address(.signOff))
        } orSaying: {
            try await SignOffPage.answer(person, notice: $0, .unprocessable)
        }
    }

    private static func act(_ verb: Verb, _ form: Form, _ person: PersonVisit) async throws -> any Act {
        func reasonIfAny() async throws -> Identifier<WrittenText>? {
            try form.text("reason") == nil ? nil : try await reason()
        }
        func reason(_ name: String = "reason") async throws -> Identifier<WrittenText> {
            guard let text = try form.text(name) else { throw NotDone(person.words.reasonMissing) }
            return try await person.keep(text, "\(verb.rawValue) \(name) \(person.visit.now)")
        }
        func line() throws -> Int {
            guard let line = form["line"].flatMap({ Int($0) }) else { throw Trouble.badForm }
            return line
        }
        switch verb {
        case .publish:
            return Acts.Propose(
                try await person.publication(
                    embargo: try form.momentIfAny("embargo"), reason: try await reasonIfAny()))
        case .alone:
            return try await person.publication(
                embargo: try form.momentIfAny("embargo"), alone: try await reason("alone"),
                reason: try await reasonIfAny())
        case .confirm: return Acts.Confirm(proposal: try line())
        case .countersign: return Acts.Countersign(publication: try line())
        case .retract:
            return Acts.Propose(Acts.Retract(publication: try line(), reason: try await reason()))
        case .award: return award(form, try await reason(), person)
        }
    }

    private static func award(
        _ form: Form, _ reason: Identifier<WrittenText>, _ person: PersonVisit
    ) -> Acts.Award {
        func id<Subject>(_ name: String) -> Identifier<Subject>? {
            form[name].flatMap { $0.isEmpty ? nil : Identifier($0) }
        }
        return Acts.Award(
            prize: id("prize") ?? "", category: id("category"), entry: id("entry"), reason: reason)
    }
}

extension PersonVisit {
    /// What publishes the list as it stands now, once the list is kept.
    func publication(
        embargo: Moment?, alone: Identifier<WrittenText>? = nil, reason: Identifier<WrittenText>?
    ) async throws -> Acts.Publish {
        let (asker, now) = (person, visit.now)
        // Making it takes a while: who may not hears so first.
        let early = Acts.Publish(file: FileStore.name(of: []), lines: 0, alone: alone, reason: reason)
        if let refusal = try await site.look({ $0.refusal(early, by: asker, at: now) }),
            refusal != .outdated
        {
            throw Trouble.refused(refusal)
        }
        let (bytes, lines) = try await site.list()
        let file = try site.stores.files.keep(bytes)
        return Acts.Publish(
            file: file, lines: lines, embargo: embargo?.milliseconds, alone: alone, reason: reason)
    }
}
