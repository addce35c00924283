extension FrenchPages {
    public var liveNow: String { "Devant le jury en ce moment" }
    public var liveNothing: String { "Rien n’est devant le jury en ce moment." }
    public var liveAnother: String {
        "Un dossier que vous n’avez pas à juger est devant le jury en ce moment."
    }
    public var liveOut: String {
        "Le dossier qui était devant le jury n’est plus en compétition."
    }
    public var sendsByItself: String {
        "À la fin du temps, cette page envoie vos notes d’elle-même s’il n’en manque aucune. Sinon, elles restent un brouillon."
    }
    public var sentByItself: String {
        "Le temps était presque écoulé : cette page a envoyé vos notes d’elle-même."
    }
    public var liveNotSent: String {
        "Ce que vous avez noté en dernier n’a pas été envoyé et reste un brouillon."
    }
    public var offFloor: String {
        """
        Ce dossier se note pendant qu’il est devant le jury et que la notation est ouverte. Vous \
        pouvez le lire dès maintenant.
        """
    }
    public var markingIsOpen: String { "La notation est ouverte." }
    public var markingIsClosed: String { "La notation n’est pas ouverte." }
    public var timeLeft: String { "Temps restant :" }
    public var timeIsOver: String { "Le temps est écoulé." }
    public var liveFollows: String { "Cette page suit d’elle-même la présidence du jury." }
    public var loadAgain: String { "La recharger" }
    public var liveLost: String { "Pas de connexion. Cette page réessaie d’elle-même." }
    public var toLive: String { "Aller à la page du direct" }

    public var orderTitle: String { "Ordre de passage" }
    public var present: String { "Présenter" }
    public var presentNext: String { "Présenter le dossier suivant" }
    public var presentNothing: String { "Rien devant le jury" }
    public func startTimer(minutes: Int) -> String { "Lui donner \(minutes) min" }
    public func openMarkingFor(minutes: Int) -> String { "Ouvrir la notation pour \(minutes) min" }
    public var openMarking: String { "Ouvrir la notation sans fin prévue" }
    public var closeMarking: String { "Clore la notation" }
    public var hiddenEntry: String { "Un dossier pour lequel vous êtes en conflit d’intérêts" }

    public var openRound: String { "Ouvrir" }
    public var resumeRound: String { "Reprendre" }
    public var pauseRound: String { "Suspendre" }
    public var closeRound: String { "Clore le tour" }
    public var reopenRound: String { "Rouvrir le tour" }
    public var reopenReason: String { "Motif, que le registre garde" }
    public var deadlineLabel: String { "Se termine de lui-même, en UTC" }
    public var setDeadline: String { "Fixer la fin" }
    public var removeDeadline: String { "Sans fin" }
    public var badTime: String { "Ce n’est pas une heure. Choisissez un jour et une heure." }
    public var reasonMissing: String { "Un motif est nécessaire." }

    public var menuQuestions: String { "Questions posées" }
    public var questionsTitle: String { "Questions des jurés" }
    public var noQuestions: String { "Aucune question n’attend de réponse." }
    public var settledTitle: String { "Réglées" }
    public var inquiriesTitle: String { "Questions et réponses" }
    public var askSummary: String { "Interroger le candidat par la présidence du jury" }
    public var askHint: String {
        """
        L’organisateur et la présidence du jury reçoivent votre question. Avec la réponse, elle est \
        montrée à tous les jurés de ce dossier, sans votre nom.
        """
    }
    public var inquiryLabel: String { "Votre question" }
    public var inquiryButton: String { "Demander" }
    public var flagSummary: String { "Ce dossier est dans la mauvaise catégorie" }
    public var flagHint: String {
        """
        L’organisateur et la présidence du jury l’apprennent, et personne d’autre. Ils peuvent \
        déplacer le dossier.
        """
    }
    public var flagCategory: String { "Sa place est dans" }
    public var flagUnsure: String { "Je ne sais pas" }
    public var flagLabel: String { "Pourquoi (peut rester vide)" }
    public var flagButton: String { "Le signaler" }
    public var wrongCategory: String { "Mauvaise catégorie" }
    public func belongsIn(_ category: String) -> String { "Sa place est dans : \(category)" }
    public var askedByYou: String { "Demandé par vous" }
    public var waitsForAnswer: String { "Attend une réponse" }
    public var answerTitle: String { "Réponse" }
    public var answerLabel: String { "Réponse, vue par tous les jurés de ce dossier" }
    public var flagAnswerLabel: String { "Réponse, vue par le juré qui l’a dit (ou déplacez le dossier)" }
    public var answerButton: String { "Répondre" }
    public var answerAgain: String { "Changer la réponse" }
    public var textIsGone: String { "(effacé)" }
    public var textIsMissing: String { "Il n’y a encore rien à envoyer : écrivez d’abord." }
}
