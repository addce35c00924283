extension LatvianPages {
    public var passkeySignIn: String { "Pieslēgties ar piekļuves atslēgu" }
    public var passkeyFailed: String {
        "Piekļuves atslēga netika izmantota. Mēģiniet vēlreiz vai pieslēdzieties citādi."
    }
    public var passkeyRefused: String {
        """
        Šī piekļuves atslēga nevienu neielaiž: tā šeit ir noņemta, vai atbilde pienāca par vēlu. Mēģiniet \
        vēlreiz vai lūdziet saiti.
        """
    }

    public var passkeysTitle: String { "Jūsu piekļuves atslēgas" }
    public var passkeysSay: String {
        """
        Piekļuves atslēga glabājas Jūsu ierīcē vai tur, kur tā glabā Jūsu paroles. Jūs pieslēdzaties ar \
        pirksta nospiedumu, seju vai ierīces kodu, un saite nav vajadzīga.
        """
    }
    public var passkeyAdd: String { "Pievienot piekļuves atslēgu" }
    public var passkeyKnown: String { "Šajā ierīcē jau ir Jūsu piekļuves atslēga." }
    public var passkeyNotMade: String { "Piekļuves atslēga netika pievienota. Mēģiniet vēlreiz." }
    public func passkeyUnused(made: String) -> String { "pievienota \(made), vēl nav izmantota" }
    public func passkeyUsed(made: String, last: String) -> String {
        "pievienota \(made), pēdējo reizi izmantota \(last)"
    }
    public var passkeyRemove: String { "Noņemt" }
    public var passkeyRemoval: String {
        """
        Piekļuves atslēgas noņemšana nepārtrauc nevienu pieslēgumu: pārtrauciet tos sarakstā augstāk. \
        Izdzēsiet to arī savā ierīcē.
        """
    }

    public func passkeyAddedSubject(_ edition: String) -> String {
        "Pievienota piekļuves atslēga: \(edition)"
    }
    public func passkeyAddedLetter(
        _ edition: String, device: String, at time: String, address: String
    ) -> String {
        """
        Jūsu kontam (\(edition)) pievienota piekļuves atslēga, \(time), šajā ierīcē: \(device).

        Ja tas bijāt Jūs, nekas nav jādara. Ja ne, noņemiet to, pārtrauciet pieslēgumus, kurus \
        nepazīstat, un paziņojiet rīkotājam:

        \(address)
        """
    }
    public func passkeyRemovedSubject(_ edition: String) -> String { "Noņemta piekļuves atslēga: \(edition)" }
    public func passkeyRemovedLetter(
        _ edition: String, device: String, at time: String, address: String
    ) -> String {
        """
        No Jūsu konta (\(edition)) noņemta piekļuves atslēga, \(time): šīs ierīces atslēga, \(device). \
        Tā vairs nevienu neielaiž.

        Ja tas nebijāt Jūs, pārtrauciet pieslēgumus, kurus nepazīstat, un paziņojiet rīkotājam:

        \(address)
        """
    }

    public var addDeviceScan: String {
        "Vai arī pavērsiet pret šo attēlu otras ierīces kameru. Pirms pieslēgšanas tur vēl prasīs apstiprinājumu."
    }
    public var addDevicePicture: String { "QR kods: otrā ierīcē atver lapu, kurā Jūs tur pieslēdzaties." }
    public var confirmTitle: String { "Apstipriniet, ka tas esat Jūs" }
    public var confirmSays: String {
        """
        Tas notiek Jūsu vārdā un paliek reģistrā. Izmantojiet savu piekļuves atslēgu; pēc tam \
        nosūtītais turpinās.
        """
    }
    public var confirmOtherwise: String {
        """
        Ja piekļuves atslēgas nav pie rokas, pieslēdzieties no jauna ar saiti: tad piecas minūtes to \
        neprasa.
        """
    }
    public var confirmPasskey: String { "Apstiprināt ar piekļuves atslēgu" }
}
