extension FrenchPages {
    public var askTitle: String { "Demander un lien" }
    public var askLabel: String { "Votre adresse mail, ou votre nom tel que l’organisateur l’écrit" }
    public var askButton: String { "Envoyez-moi un lien" }
    public var askedTitle: String { "Vous avez demandé un lien" }
    public var askedByMail: String {
        """
        Si nous vous connaissons ainsi, un lien est en route vers votre adresse mail. Il ne sert qu’une \
        fois, pendant dix minutes.
        """
    }
    public var askedByHand: String {
        """
        Si nous vous connaissons ainsi, l’organisateur voit que vous avez demandé un lien et peut vous \
        en remettre un.
        """
    }
    public var askedCode: String {
        "Ouvrez le lien dans ce navigateur. S’il s’ouvre dans un autre, il demandera ce code :"
    }

    public var codeTitle: String { "Vous avez un code" }
    public var codeSays: String {
        "La fenêtre d’une application de messagerie en affiche un, de même qu’un appareil déjà connecté."
    }
    public var codeLabel: String { "Votre code" }
    public var codeButton: String { "Se connecter avec le code" }
    public var codeIsSpent: String {
        "Ce code ne mène nulle part : il est mal recopié, il a déjà servi ou il est trop ancien."
    }
    public var linkNeedsCode: String {
        """
        Ce lien a été demandé dans un autre navigateur. Saisissez le code qui y est affiché, ou ouvrez \
        le lien dans ce navigateur-là.
        """
    }
    public var codeIsWrong: String {
        "Ce n’est pas le code. Après cinq erreurs, le lien ne mène plus nulle part."
    }

    public var inAppTitle: String { "Ouvrez ce lien dans votre navigateur" }
    public var inAppSays: String {
        """
        Vous voyez cette page dans la fenêtre d’une autre application, où la connexion ne tiendrait pas. \
        Copiez l’adresse dans votre navigateur :
        """
    }
    public func inAppCode(_ address: String) -> String {
        "Ou ouvrez \(address) dans votre navigateur et saisissez-y ce code :"
    }

    public var addDevice: String { "Se connecter sur un autre appareil" }
    public func addDeviceSays(_ address: String, until time: String) -> String {
        """
        Ouvrez \(address) sur l’autre appareil et saisissez-y ce code. Il ne sert qu’une fois, jusqu’au \
        \(time).
        """
    }
    public var addDeviceDone: String {
        """
        Le code a servi : l’autre appareil est connecté. Si ce n’était pas vous, mettez fin à cette \
        connexion dans la liste.
        """
    }

    public var letterSubject: String { "Votre lien de connexion" }
    public func letterBody(_ link: String) -> String {
        """
        Quelqu’un a demandé un lien de connexion avec votre adresse. Ouvrez-le dans le navigateur où \
        vous l’avez demandé :

        \(link)

        Il ne sert qu’une fois, pendant dix minutes. Si la demande ne vient pas de vous, ne faites \
        rien : sans ce message, personne n’entre.
        """
    }
}
