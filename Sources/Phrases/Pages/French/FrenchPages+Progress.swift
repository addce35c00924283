extension FrenchPages {
    public var progressTitle: String { "Avancement" }
    public var progressSays: String {
        "Des nombres de bulletins, et aucune note. Ce qui manque le plus vient en premier."
    }
    public var noRounds: String { "Aucun tour n’est encore prévu." }
    public func shortEntries(_ count: Int) -> String {
        plural(
            count, one: "\(count) dossier a moins de jurés qu’il ne lui faut de bulletins : ajoutez-en.",
            other: "\(count) dossiers ont moins de jurés qu’il ne leur faut de bulletins : ajoutez-en.")
    }
    public var countNeeded: String { "Requis" }
    public var countSeats: String { "Sièges" }
    public var countSent: String { "Envoyés" }
    public var countBegun: String { "Commencés" }
    public var countMissing: String { "Manquants" }
    public var countRecused: String { "Récusations" }
    public var countEntries: String { "Dossiers" }
    public var countWhole: String { "Avec tous les bulletins" }
    public var byJuror: String { "Par juré" }
    public var byEntry: String { "Par dossier" }
    public var byCategory: String { "Par catégorie" }
    public var columnJuror: String { "Juré" }
    public var columnCategory: String { "Catégorie" }
    public var lastSeen: String { "Dernière visite" }
    public var lastSent: String { "Dernier envoi" }
    public var notYet: String { "pas encore" }

    public var remindTitle: String { "Qui relancer" }
    public var remindSays: String {
        """
        Les jurés qui ont encore des bulletins à donner dans un tour ouvert. Un message dit combien il en \
        manque, jusqu’à quand, et où est le site ; il part au plus une fois par jour à chacun, dans sa langue.
        """
    }
    public var behindAll: String { "Tous ceux en retard" }
    public var behindUnbegun: String { "Rien commencé" }
    public var behindDrafts: String { "Brouillons non envoyés" }
    public func behindSoon(_ days: Int) -> String {
        plural(days, one: "Fin dans \(days) jour au plus", other: "Fin dans \(days) jours au plus")
    }
    public var daysLabel: String { "Jours jusqu’à la fin, au plus" }
    public var nobodyBehind: String { "Personne n’est en retard." }
    public var columnEnds: String { "Fin" }
    public var noEnd: String { "sans fin" }
    public var lastReminded: String { "Dernière relance" }
    public var columnLetter: String { "Message" }
    public var remindButton: String { "Envoyer un message à tous ceux qui sont cochés" }
    public var remindedToday: String { "relance faite aujourd’hui" }
    public var noAddress: String { "pas d’adresse mail" }
    public var noMailSays: String {
        "Ce site n’envoie pas de mail. Copiez le texte d’un message et envoyez-le vous-même."
    }
    public func lettersSent(_ count: Int) -> String {
        plural(count, one: "\(count) message est en route.", other: "\(count) messages sont en route.")
    }
    public var textToCopy: String { "Texte à copier" }
    public var copyTo: String { "À" }
    public var copySubject: String { "Objet" }
    public var copyBody: String { "Texte du message" }

    public func reminderSubject(_ edition: String) -> String {
        "\(edition)\u{A0}: des bulletins vous attendent"
    }
    public func reminderHello(_ name: String) -> String { "Bonjour \(name)," }
    public func reminderSays(_ edition: String) -> String {
        "vous êtes membre du jury de \(edition), et une partie de vos bulletins n’est pas encore envoyée\u{A0}:"
    }
    public func reminderLine(
        _ round: String, missing: Int, of all: Int, begun: Int, ends time: String?
    ) -> String {
        let drafts =
            begun == 0
            ? "" : plural(begun, one: ", dont \(begun) commencé", other: ", dont \(begun) commencés")
        let missing = plural(
            missing, one: "\(missing) sur \(all) manque", other: "\(missing) sur \(all) manquent")
        return "- \(round)\u{A0}: \(missing)\(drafts)" + (time.map { "\u{202F}; fin le \($0)" } ?? "")
    }
    public func reminderLeads(_ address: String) -> String {
        """
        Ils sont sur \(address). Si votre navigateur ne vous reconnaît plus, demandez-y un lien. Un \
        brouillon ne compte pas tant qu’il n’est pas envoyé. Si vous ne pouvez pas juger un dossier, \
        récusez-vous sur sa page.
        """
    }
}
