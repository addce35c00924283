extension FrenchPages {
    public var menuMyEntries: String { "Vos dossiers" }
    public var myEntriesTitle: String { "Vos dossiers" }
    public var callNone: String {
        "L’appel à candidatures n’est pas encore ouvert. Vous pouvez préparer vos dossiers."
    }
    public func callOpen(until time: String) -> String { "Les dossiers sont reçus jusqu’au \(time)." }
    public func callLate(until time: String) -> String {
        "Ce qui arrive ensuite est reçu jusqu’au \(time), avec la mention de retard."
    }
    public func callEnded(at time: String) -> String { "Les dossiers étaient reçus jusqu’au \(time)." }
    public var myEntriesNone: String { "Vous n’avez pas encore de dossier ici." }
    public func entryDraft(since time: String) -> String { "brouillon, modifié le \(time)" }
    public func entryHandedIn(at time: String) -> String { "remis le \(time)" }
    public var entryLate: String { "en retard" }
    public var entryChanged: String { "modifié depuis, pas encore remis à nouveau" }
    public var entryIsOut: String { "hors concours" }
    public var beginEntryTitle: String { "Commencer un dossier" }
    public var beginEntryName: String { "Titre de la campagne" }
    public var beginEntryCategory: String { "Catégorie" }
    public var beginEntryButton: String { "Commencer" }
    public var uploadEntryTitle: String { "À partir d’un fichier" }
    public var uploadEntrySays: String {
        """
        XML ou JSON, comme Palmarès les lit, ou une archive ZIP d’un tel fichier et des fichiers que ses \
        preuves nomment. Un fichier qui donne le même nom au dossier remplace le brouillon.
        """
    }
    public var uploadEntryFile: String { "Le fichier" }
    public var uploadEntryButton: String { "Le lire" }
    public var uploadEntryNone: String { "Choisissez un fichier qui se termine par .xml, .json ou .zip." }
    public var uploadEntryFaulty: String {
        "Le fichier n’est pas encore un dossier. Rien n’en a été conservé."
    }
    public var templatesTitle: String { "Modèles et exemples" }
    public var templatesSays: String {
        """
        Un modèle contient chaque texte, et un résultat pour chaque question de sa catégorie \
        qui en demande un, à remplacer. Les exemples sont inventés.
        """
    }
    public func entryTemplate(_ form: String) -> String { "Modèle en \(form)" }
    public func entryExample(_ form: String) -> String { "Exemple en \(form)" }
    public func entrySchema(_ form: String) -> String { "Schéma pour \(form)" }
    public var entryDraftsFull: String {
        "Vous avez ici autant de brouillons qu’il y a de place. Supprimez-en un."
    }
    public var entryClean: String { "Rien n’est faux ni ne manque." }
    public var handInTitle: String { "Remettre" }
    public var handInSays: String {
        """
        Ce que vous remettez est ce que lisent les jurés, et vous déclarez par là que c’est vrai à votre \
        connaissance. Jusqu’à la fin, vous pouvez remettre à nouveau.
        """
    }
    public var handInButton: String { "Remettre cette version" }
    public var handInErrors: String { "Ce qui est marqué comme erreur doit être corrigé avant la remise." }
    public var handInReceipt: String { "Reçu" }
    public var downloadXML: String { "Télécharger en XML" }
    public var downloadJSON: String { "Télécharger en JSON" }
    public var removeDraft: String { "Supprimer le brouillon" }
    public var withdrawTitle: String { "Retirer le dossier" }
    public var withdrawReason: String { "Pourquoi" }
    public var withdrawButton: String { "Retirer" }
    public var callTitle: String { "Appel à candidatures" }
    public var callUntil: String { "Jusqu’au, en UTC" }
    public var callLateUntil: String { "Retardataires jusqu’au, en UTC ; vide pour aucun" }
    public var entryMeanwhile: String {
        """
        Le brouillon a été modifié entre-temps dans une autre fenêtre, et rien n’a été fait. Voyez-le \
        tel qu’il est maintenant.
        """
    }
    public var entryNoCategory: String {
        "Le dossier indique une catégorie qui n’existe pas ici. Choisissez-en une plus bas."
    }
    public var entryElsewhere: String { "Une autre catégorie" }
    public var entryCopy: String { "L’y copier" }
    public var entryMove: String { "L’y déplacer" }
    public var callCompeting: String { "En lice" }
    public var callHandedIn: String { "Remis ici" }
    public func handInLetterSubject(_ title: String) -> String { "Dossier remis : \(title)" }
    public func handInLetter(_ title: String, of edition: String, at time: String, line: Int) -> String {
        """
        \(title) a été remis pour \(edition) le \(time). Le dossier est à la ligne \(line) du registre ; \
        le reçu est sur sa page.
        """
    }
    public var callButton: String { "Lancer l’appel" }
}
