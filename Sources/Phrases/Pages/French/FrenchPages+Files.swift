public import Records

extension FrenchPages {
    public var evidenceFilesTitle: String { "Fichiers de preuve" }
    public func evidenceFilesSays(file: Int, entry: Int) -> String {
        """
        PDF, PNG, JPEG, WebP, MP4, MP3, TXT ou CSV ; au plus \(bytes(file)) par fichier et \(bytes(entry)) \
        pour le dossier. Chacun accompagne une preuve : qui peut voir celle-ci peut voir son fichier.
        """
    }
    public var evidenceFilesBlind: String {
        """
        Ici, les jurés ne voient pas de qui sont les dossiers. Nous retirons des images ce que les \
        appareils et les logiciels y ont noté ; ce qu’un fichier montre, et ce que documents et films disent \
        d’eux-mêmes, c’est à vous de le regarder.
        """
    }
    public var evidenceFileFor: String { "Avec quelle preuve" }
    public var evidenceFileNew: String { "Une nouvelle preuve" }
    public var evidenceFileChoose: String { "Fichier de votre appareil" }
    public var evidenceFileSend: String { "Ajouter le fichier" }
    public func evidenceFileRemove(_ name: String) -> String { "Supprimer \(name)" }
    public var evidenceFileMissing: String {
        "nommé dans le dossier, mais absent : les jurés n’en lisent que le titre"
    }
    public var evidenceFileWaits: String {
        "pas encore examiné par l’antivirus : d’ici là, les jurés ne le voient pas"
    }
    public func evidenceFileSent(_ done: String, of all: String) -> String { "\(done) sur \(all) envoyés" }
    public var evidenceFileBroke: String {
        "La connexion s’est interrompue. L’envoi reprend de lui-même là où il s’est arrêté."
    }
    public func fileNames(_ place: NamingPlace) -> String {
        switch place {
        case .photo: "L’image dit peut-être qui l’a prise, où et quand."
        case .properties: "Les propriétés du document disent peut-être qui l’a écrit."
        case .tags: "Les notes du film ou de l’enregistrement disent peut-être qui l’a fait."
        }
    }
    public func fileFault(_ fault: FileFaultWord) -> String {
        switch fault {
        case .none: "Il n’y a pas de fichier, ou il est vide. Choisissez-en un."
        case .badName: "Le nom du fichier est vide ou trop long. Donnez-lui un nom court."
        case .notTaken:
            "Sont reçus les fichiers qui finissent par .pdf, .png, .jpg, .webp, .mp4, .mp3, .txt ou .csv."
        case .otherContent:
            "Le contenu du fichier n’est pas ce que dit son nom. Enregistrez-le à nouveau dans son format."
        case .tooLarge(let max): "Le fichier dépasse \(bytes(max)). Réduisez-le."
        case .entryFull(let max):
            "Les fichiers du dossier dépasseraient \(bytes(max)). Supprimez-en un, ou réduisez-en un."
        case .agencyFull(let max): "Vos fichiers dépasseraient \(bytes(max)). Supprimez-en."
        case .tooMany: "Trop de vos fichiers sont en cours d’envoi. Laissez-en finir."
        case .noRoom:
            """
            Le serveur n’a pas de place pour le fichier en ce moment. Rien n’en a été conservé ; dites-le à \
            l’organisateur.
            """
        case .otherBytes: "Ce qui est arrivé n’est pas le fichier annoncé. Envoyez-le à nouveau."
        case .tooManyPixels: "L’image a plus de 50 millions de pixels. Réduisez-la."
        case .virus(let name): "L’antivirus a trouvé \(name) dans le fichier. Il n’a pas été conservé."
        case .broken: "Le fichier n’est pas arrivé en entier. Envoyez-le à nouveau."
        }
    }
    public var agencyFilesTitle: String { "Fichiers des agences" }
    public var agencyFilesSays: String {
        """
        Ce que les agences ont remis avec leurs dossiers, qui peut le voir, et ce qui pourrait y dire \
        de qui ils sont.
        """
    }
    public var agencyFilesNone: String { "Aucun dossier n’a été remis avec un fichier." }
    public func agencyFilesWaiting(_ count: Int) -> String {
        plural(
            count,
            one: """
                \(count) fichier n’a pas encore été examiné par l’antivirus ; les jurés ne le voient pas.
                """,
            other: """
                \(count) fichiers n’ont pas encore été examinés par l’antivirus ; les jurés ne les voient pas.
                """)
    }
    public var agencyFilesScan: String { "Les examiner maintenant" }

    private func bytes(_ count: Int) -> String { size(count, kilo: "ko", mega: "Mo", giga: "Go") }
}
