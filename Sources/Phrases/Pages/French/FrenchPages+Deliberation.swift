public import Jury

extension FrenchPages {
    public var deliberationTitle: String { "Délibération" }
    public var agendaTitle: String { "Ce qui n’est pas tranché" }
    public var agendaNothing: String { "Rien : les notes tranchent chaque rang et chaque prix." }
    public var agendaWaits: String {
        "Les statistiques sont en cours de calcul. Rechargez la page dans un instant."
    }
    public func agendaShared(_ titles: String) -> String { "Un même rang est partagé par \(titles)." }
    public func agendaBorder(_ titles: String) -> String {
        "Les notes ne les départagent pas, et un prix en dépend : \(titles)."
    }
    public func agendaFirst(_ titles: String) -> String {
        "Le premier rang tient à un seul juré ou à la façon de compter : \(titles)."
    }
    public func agendaUnplaced(_ titles: String) -> String { "Sans rang : \(titles)." }
    public func agendaApart(_ titles: String) -> String {
        """
        Un juré a vu ceux-ci tout autrement que les autres. Qu’a-t-il vu, ou eux ? \(titles)
        """
    }
    public var agendaEntries: String { "Tous les dossiers de la catégorie" }
    public var roomTitle: String { "Qui est dans la salle" }
    public var roomSays: String { "Qui est en conflit devant ce dossier, ou s’est récusé, attend dehors." }
    public var discussNotes: String { "Notes pour le procès-verbal" }
    public var discussButton: String { "Consigner la discussion" }
    public var voteTitle: String { "Scrutin" }
    public var voteWaits: String { "Dites d’abord qui est dans la salle." }
    public var voteQuestion: String { "Question, par exemple : l’or pour ce dossier ?" }
    public var voteManner: String { "Mode de scrutin" }
    public var voteHands: String { "À main levée" }
    public var voteSecret: String { "À bulletin secret" }
    public var voteNeeds: String { "Majorité requise" }
    public var voteSimple: String { "Plus de pour que de contre" }
    public var voteTwoThirds: String { "Deux tiers des pour et des contre" }
    public var voteFor: String { "Pour" }
    public var voteAgainst: String { "Contre" }
    public var voteAbstained: String { "Abstentions" }
    public var voteButton: String { "Consigner le scrutin" }
    public var voteCarried: String { "adopté" }
    public var voteLost: String { "rejeté" }
    public var minutesTitle: String { "Procès-verbal" }
    public var minutesNone: String { "Rien n’a encore été discuté." }
    public func discussedBy(_ names: String) -> String { "Dans la salle : \(names)" }
    public func outOfRoom(_ names: String) -> String { "Dehors : \(names)" }
    public var minutesTies: String { "Égalités et ce qui les a départagées" }
    public var minutesSigned: String { "Signé" }
    public func voteCounted(_ count: VoteTaken.Count) -> String {
        "\(count.yes) pour, \(count.no) contre, abstentions : \(count.abstained)"
    }
    public var pollTitle: String { "Scrutin secret" }
    public var pollNone: String { "Aucun scrutin ne vous attend. Cette page regarde de nouveau d’elle-même." }
    public var pollSays: String {
        "Votre choix est compté et jamais conservé à côté de votre nom. Il ne peut être modifié."
    }
    public var pollAbstain: String { "Je m’abstiens" }
    public var pollCast: String {
        "Votre voix est comptée. Le résultat vient quand la présidence clôt le scrutin."
    }
    public var pollLink: String { "Un scrutin secret vous attend" }
    public var pollOpenTitle: String { "Demander à bulletin secret, sur les appareils des jurés" }
    public var pollOpenSays: String {
        """
        Chacun dans la salle vote sur sa propre page. Vous voyez combien ont voté ; ce qu’ils ont \
        choisi, vous le voyez à la clôture du scrutin.
        """
    }
    public var pollOpen: String { "Ouvrir le scrutin" }
    public var pollClose: String { "Clore le scrutin et le consigner" }
    public var pollCancel: String { "L’annuler" }
    public var pollElsewhere: String { "Un scrutin est ouvert sur un autre dossier :" }
    public func pollRunning(_ voted: String, of all: String) -> String { "Ont voté : \(voted) sur \(all)" }
    public var screenTitle: String { "Pour l’écran partagé" }
    public var screenNow: String { "maintenant" }
    public var screenDone: String { "discuté" }
}
