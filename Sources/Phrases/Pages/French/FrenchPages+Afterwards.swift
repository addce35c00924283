public import Jury

extension FrenchPages {
    public var auditTitle: String { "Affirmations à vérifier" }
    public var auditSays: String {
        """
        Des affirmations de résultats sont tirées au sort parmi les dossiers en lice, ceux de la \
        présélection s’il y en a une. Personne ne choisit le tirage\u{A0}: il découle de la racine du \
        registre \
        dont il est la dernière ligne.
        """
    }
    public var auditAll: String { "Toutes les catégories" }
    public var auditCount: String { "Nombre d’affirmations" }
    public var auditButton: String { "Tirer au sort" }
    public var auditNone: String { "Rien n’a encore été tiré." }
    public var auditNothing: String { "Aucun dossier n’y affirme de résultat. Rien n’a été tiré." }
    public var auditTooMany: String {
        "Il y a plus d’affirmations qu’un tirage n’en prend. Choisissez une seule catégorie. Rien n’a été tiré."
    }
    public func auditDraw(line: Int, from count: Int) -> String {
        "Ligne \(line), parmi \(count) affirmations"
    }
    public var auditRoot: String { "Racine\u{A0}:" }
    public var auditOpen: String { "Pas encore vérifiée." }
    public var auditHeld: String { "Elle tient\u{A0}:" }
    public func auditFailed(_ defect: Defect) -> String {
        "Elle ne tient pas\u{A0}: \(auditDefect(defect))."
    }
    public var auditDecided: String { "Il en a été décidé autrement." }
    public var auditAgain: String { "Dire autre chose" }
    public var auditReason: String { "Comment on le sait" }
    public var auditDefectLabel: String { "Si elle ne tient pas" }
    public func auditDefect(_ defect: Defect) -> String {
        switch defect {
        case .biasedSample: "les personnes interrogées ne représentent pas les autres"
        case .wrongPopulation: "d’autres ont été comptés que ceux dont elle parle"
        case .chosenWindow: "la période a été choisie après coup"
        case .promised: "ce n’était que promis"
        case .compulsory: "les gens n’avaient pas le choix"
        case .refuted: "elle ne compte pas"
        }
    }
    public var auditHold: String { "Elle tient" }
    public var auditFail: String { "Elle ne tient pas" }
    public var stageTitle: String { "Où il en est" }
    public func stage(_ stage: EntryStage) -> String {
        switch stage {
        case .handedIn: "Remis. Une autre version est reçue jusqu’à la fin."
        case .accepted: "Accepté. Le jugement n’a pas commencé."
        case .judging: "Entre les mains du jury."
        case .published: "Le résultat est publié."
        case .out: "Hors concours."
        }
    }
    public var ownList: String { "Le palmarès" }
    public var ownCertificate: String { "Diplôme à imprimer" }
    public var ownLedger: String { "Relevé, pour la prochaine fois" }
    public var ownLedgerData: String { "Relevé en JSON" }
    public var ownRetracted: String { "Le palmarès a été retiré. Il n’y en a pas encore d’autre." }
    public var ownUnranked: String { "Le palmarès ne le classe pas." }
    public var followUpsTitle: String { "Ce qui s’est su plus tard" }
    public var followUpsSay: String {
        "Ajouté après la clôture. Cela n’a pas été jugé et ne change aucune note."
    }
    public func followUpAdded(at time: String) -> String { "ajouté le \(time)" }
    public var followUpAdd: String { "Ajouter ce qui s’est su plus tard" }
    public var followUpSays: String {
        """
        Cela figure à côté de la version jugée, sous son propre jour, et ne change aucune note. Quand le \
        résultat est publié, les jurés du dossier le lisent aussi.
        """
    }
    public var followUpDay: String { "Jour où on l’a su" }
    public var followUpFigure: String { "Chiffre, s’il y en a un" }
    public var followUpOf: String { "Ce qu’il compte" }
    public var followUpText: String { "Ce que l’on sait" }
    public var followUpButton: String { "L’ajouter" }
    public var lettersSend: String { "Envoyer les lettres" }
    public var lettersSendSays: String {
        """
        Les agences lisent les lettres telles qu’elles sont maintenant, sur les pages de leurs dossiers, \
        dès que tout le monde peut voir le palmarès. Envoyées à nouveau, les nouvelles les remplacent.
        """
    }
    public func letterIsHereSubject(_ title: String) -> String { "La lettre du jury sur \(title)" }
    public func letterIsHere(_ title: String, of edition: String, address: String) -> String {
        """
        Le jury de \(edition) vous a écrit au sujet de «\u{202F}\(title)\u{202F}». Dès que le palmarès est \
        public, la lettre est sur la page du dossier\u{A0}:

        \(address)
        """
    }
}
