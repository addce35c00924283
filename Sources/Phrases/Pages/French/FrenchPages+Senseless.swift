public import Jury

extension FrenchPages {
    public func senseless(_ what: Refusal.Senseless) -> String {
        switch what {
        case .noCriteria: "Une grille a de 1 à \(Limits.criteria) critères, chacun une seule fois."
        case .badScale:
            """
            Ces notes ne font pas une échelle : de la plus basse à la plus haute, il y a un nombre entier \
            de pas.
            """
        case .noCategories: "Un tour a au moins une catégorie, chacune une seule fois."
        case .noSeats:
            """
            Personne n’a encore de siège dans ce tour : attribuez d’abord les dossiers. On attribue de 1 à \
            \(Acts.Seat.most) sièges à la fois, chacun une seule fois.
            """
        case .tooFewBallots: "Un dossier demande au moins un bulletin."
        case .sameCategory: "Le dossier est déjà dans cette catégorie. Choisissez-en une autre."
        case .badWeight: "Chaque poids, et leur somme, est un nombre entier de 1 à \(Limits.weightTotal)."
        case .badGap: "L’écart qui appelle un troisième juré va de \(number(1)) à \(number(100_000)) points."
        case .noThirdJuror:
            """
            Seul un tour de notation appelle un troisième juré, dans des catégories qui demandent au plus \
            deux bulletins. Ne fixez pas d’écart ici.
            """
        case .noEntries: "Choisissez de 1 à \(Acts.Shortlist.most) dossiers, chacun une seule fois."
        case .badQuestion:
            "Une question a un texte et ne nomme pas de catégorie. Écrivez ce que vous voulez savoir."
        case .claimNotAsked:
            """
            Une affirmation ne se nomme que si vous demandez une preuve. Demandez une preuve, ou \
            choisissez tout le dossier.
            """
        case .badAttachment: "Le fichier manque, ou son nom. Choisissez-le de nouveau."
        case .notReplied: "L’agence n’a pas encore répondu : il n’y a rien à montrer au jury."
        case .clientsTooEarly:
            """
            Les clients confirment jusqu’à une heure qui ne précède pas la fin de l’appel, retardataires \
            compris. Choisissez-en une plus tardive.
            """
        case .tooManyClients:
            """
            Pour ce dossier, autant de personnes que possible ont déjà été nommées : \
            \(Acts.NameClient.most). L’organisateur peut dire qui parle pour le client.
            """
        case .otherVersion:
            "Une autre version a été remise entre-temps, et rien n’a été confirmé. Lisez d’abord celle-là."
        case .noReasonToRefuse: "Dites ce qui n’est pas vrai."
        case .badAudit:
            """
            Un tirage se fait parmi 1 à \(Acts.DrawAudit.most) affirmations, et en prend au moins une et \
            au plus toutes. Choisissez une seule catégorie ou un autre nombre.
            """
        case .stillCalled: "Le dossier peut encore être remis : dites-le dans une autre version."
        case .tooManyFollowUps:
            """
            Ce qui s’est su plus tard a été ajouté à ce dossier autant de fois que possible : \
            \(Acts.AddFollowUp.most).
            """
        case .notPublished: "Aucun palmarès n’est encore publié. Les lettres partent quand il y en a un."
        case .nothingRanked:
            "Aucun tour ne classe encore les dossiers : il n’y a rien à décider ni à publier."
        case .lateTooEarly:
            """
            Les retardataires sont reçus jusqu’à une heure qui suit la première. Choisissez-en une plus \
            tardive.
            """
        case .nobodyThere: "Il n’y a personne dans la salle, ou quelqu’un deux fois. Dites qui est là."
        case .noReasonToChange: "Il y a déjà des notes. Dites pourquoi ce qui les pèse change maintenant."
        case .noReason: "Un palmarès est déjà publié. Dites pourquoi un autre le remplace."
        case .nothingPresented:
            "La notation et son temps sont ceux d’un dossier. Dites d’abord lequel est présenté."
        case .badDigest: "Ce qui a été envoyé n’est pas arrivé entier. Envoyez-le de nouveau."
        case .badDecision:
            "Cette décision n’existe pas ici. Rechargez la page et choisissez parmi celles qu’elle propose."
        case .nothingToTakeBack: "Il n’y a rien à annuler : son rang et ses points sont ceux de ses notes."
        case .aheadOfItself: "Un dossier est placé devant un autre. Choisissez-en un autre."
        case .otherCategory:
            """
            Les deux dossiers sont dans des catégories différentes, et les rangs sont ceux d’une seule. \
            Choisissez un dossier de la même catégorie.
            """
        case .badDeduction:
            """
            On retire de 0 à \(Acts.Deduct.pointsMax) points. Si cela ne suffit pas, le dossier est \
            disqualifié.
            """
        case .noPoints:
            """
            La règle de cette catégorie ne fait pas de points : on ne peut pas en retirer. Disqualifiez le \
            dossier, ou placez-en d’autres devant lui.
            """
        case .notHeard:
            """
            L’agence a un droit de réponse. Interrogez-la sur le préjudice, et votez quand elle a répondu \
            ou que son temps est passé.
            """
        case .noVote: "Des points ne se retirent que par un scrutin du jury. Choisissez celui qui a décidé."
        case .noOrganiser:
            """
            Il faut que reste quelqu’un qui puisse donner des rôles. Nommez d’abord un autre organisateur, \
            qui pourra le faire.
            """
        }
    }
}
