extension FrenchPages {
    public var passkeySignIn: String { "Se connecter avec une clé d’accès" }
    public var passkeyFailed: String {
        "Aucune clé d’accès n’a servi. Réessayez, ou connectez-vous autrement."
    }
    public var passkeyRefused: String {
        """
        Cette clé d’accès ne mène nulle part : elle a été retirée ici, ou la réponse est venue trop tard. \
        Réessayez, ou demandez un lien.
        """
    }

    public var passkeysTitle: String { "Vos clés d’accès" }
    public var passkeysSay: String {
        """
        Une clé d’accès se trouve sur votre appareil, ou là où il garde vos mots de passe. Vous vous \
        connectez par votre empreinte, votre visage ou le code de l’appareil, sans lien.
        """
    }
    public var passkeyAdd: String { "Ajouter une clé d’accès" }
    public var passkeyKnown: String { "Cet appareil a déjà une clé d’accès à vous." }
    public var passkeyNotMade: String { "Aucune clé d’accès n’a été ajoutée. Réessayez." }
    public func passkeyUnused(made: String) -> String { "ajoutée le \(made), pas encore utilisée" }
    public func passkeyUsed(made: String, last: String) -> String {
        "ajoutée le \(made), utilisée la dernière fois le \(last)"
    }
    public var passkeyRemove: String { "Retirer" }
    public var passkeyRemoval: String {
        """
        Retirer une clé d’accès ne met fin à aucune connexion : faites-le ci-dessus. Supprimez-la aussi sur \
        votre appareil.
        """
    }

    public func passkeyAddedSubject(_ edition: String) -> String {
        "Une clé d’accès a été ajoutée : \(edition)"
    }
    public func passkeyAddedLetter(
        _ edition: String, device: String, at time: String, address: String
    ) -> String {
        """
        Une clé d’accès a été ajoutée à votre connexion pour \(edition), le \(time), sur cet appareil : \
        \(device).

        Si c’était vous, il n’y a rien à faire. Sinon, retirez-la, mettez fin aux connexions que vous ne \
        connaissez pas et prévenez l’organisateur :

        \(address)
        """
    }
    public func passkeyRemovedSubject(_ edition: String) -> String {
        "Une clé d’accès a été retirée : \(edition)"
    }
    public func passkeyRemovedLetter(
        _ edition: String, device: String, at time: String, address: String
    ) -> String {
        """
        Une clé d’accès a été retirée de votre connexion pour \(edition), le \(time) : celle de cet \
        appareil, \(device). Elle ne laisse plus entrer personne.

        Si ce n’était pas vous, mettez fin aux connexions que vous ne connaissez pas et prévenez \
        l’organisateur :

        \(address)
        """
    }

    public var addDeviceScan: String {
        """
        Ou visez cette image avec l’appareil photo de l’autre appareil. Une confirmation y est demandée \
        avant de vous connecter.
        """
    }
    public var addDevicePicture: String {
        "Code QR : ouvre sur l’autre appareil la page qui vous y connecte."
    }
    public var confirmTitle: String { "Confirmez que c’est vous" }
    public var confirmSays: String {
        """
        Cela se fait en votre nom et reste dans le registre. Utilisez votre clé d’accès ; votre envoi \
        se poursuit ensuite.
        """
    }
    public var confirmOtherwise: String {
        """
        Si la clé d’accès n’est pas à portée, reconnectez-vous par un lien : pendant cinq minutes, \
        elle n’est pas demandée.
        """
    }
    public var confirmPasskey: String { "Confirmer avec la clé d’accès" }
}
