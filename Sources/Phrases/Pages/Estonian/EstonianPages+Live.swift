extension EstonianPages {
    public var liveNow: String { "Praegu žürii ees" }
    public var liveNothing: String { "Praegu ei ole žürii ees ühtki tööd." }
    public var liveAnother: String { "Praegu on žürii ees töö, mida Teil hinnata ei tule." }
    public var liveOut: String {
        "Žürii ees olnud töö ei osale enam võistlusel."
    }
    public var sendsByItself: String {
        "Kui aeg saab läbi, saadab see leht Teie hinded ise, kui ükski ei puudu. Muidu jäävad need mustandiks."
    }
    public var sentByItself: String {
        "Aeg oli peaaegu läbi, seega saatis see leht Teie hinded ise."
    }
    public var liveNotSent: String {
        "Teie viimaseid hindeid ei saadetud, need on alles mustandina."
    }
    public var offFloor: String {
        """
        Seda tööd hinnatakse siis, kui see on žürii ees ja hindamine on avatud. Lugeda saate seda juba \
        praegu.
        """
    }
    public var markingIsOpen: String { "Hindamine on avatud." }
    public var markingIsClosed: String { "Hindamine ei ole avatud." }
    public var timeLeft: String { "Aega jäänud:" }
    public var timeIsOver: String { "Aeg on läbi." }
    public var liveFollows: String { "See leht järgib žürii esimeest ise." }
    public var loadAgain: String { "Laadige uuesti" }
    public var liveLost: String { "Ühendus puudub. Leht proovib ise uuesti." }
    public var toLive: String { "Otselehele" }

    public var orderTitle: String { "Esitlemise järjekord" }
    public var present: String { "Esitlege" }
    public var presentNext: String { "Esitlege järgmist tööd" }
    public var presentNothing: String { "Žürii ees mitte midagi" }
    public func startTimer(minutes: Int) -> String { "Andke \(minutes) min" }
    public func openMarkingFor(minutes: Int) -> String { "Avage hindamine \(minutes) minutiks" }
    public var openMarking: String { "Avage hindamine ilma lõputa" }
    public var closeMarking: String { "Sulgege hindamine" }
    public var hiddenEntry: String { "Töö, mille puhul on Teil huvide konflikt" }

    public var openRound: String { "Avage" }
    public var resumeRound: String { "Jätkake" }
    public var pauseRound: String { "Peatage" }
    public var closeRound: String { "Sulgege voor" }
    public var reopenRound: String { "Avage voor uuesti" }
    public var reopenReason: String { "Põhjendus, mis jääb registrisse" }
    public var deadlineLabel: String { "Lõpeb ise, UTC järgi" }
    public var setDeadline: String { "Määrake lõpp" }
    public var removeDeadline: String { "Ilma lõputa" }
    public var badTime: String { "See ei ole aeg. Valige päev ja kellaaeg." }
    public var reasonMissing: String { "Vaja on põhjendust." }

    public var menuQuestions: String { "Küsimused" }
    public var questionsTitle: String { "Žürii liikmete küsimused" }
    public var noQuestions: String { "Ükski küsimus ei oota vastust." }
    public var settledTitle: String { "Lahendatud" }
    public var inquiriesTitle: String { "Küsimused ja vastused" }
    public var askSummary: String { "Küsige esitajalt žürii esimehe kaudu" }
    public var askHint: String {
        """
        Küsimuse saavad korraldaja ja žürii esimees. Koos vastusega näevad seda kõik, kes seda \
        tööd hindavad, ilma Teie nimeta.
        """
    }
    public var inquiryLabel: String { "Teie küsimus" }
    public var inquiryButton: String { "Küsige" }
    public var flagSummary: String { "See töö on vales kategoorias" }
    public var flagHint: String {
        """
        Sellest saavad teada korraldaja ja žürii esimees ning mitte keegi teine. Nad võivad töö ümber \
        tõsta.
        """
    }
    public var flagCategory: String { "Selle koht on" }
    public var flagUnsure: String { "Ma ei tea" }
    public var flagLabel: String { "Miks (võib jääda tühjaks)" }
    public var flagButton: String { "Teatage" }
    public var wrongCategory: String { "Vale kategooria" }
    public func belongsIn(_ category: String) -> String { "Selle koht on: \(category)" }
    public var askedByYou: String { "Küsisite Teie" }
    public var waitsForAnswer: String { "Ootab vastust" }
    public var answerTitle: String { "Vastus" }
    public var answerLabel: String { "Vastus, mida näevad kõik, kes seda tööd hindavad" }
    public var flagAnswerLabel: String { "Vastus, mida näeb teataja (või tõstke töö ümber)" }
    public var answerButton: String { "Vastake" }
    public var answerAgain: String { "Muutke vastust" }
    public var textIsGone: String { "(kustutatud)" }
    public var textIsMissing: String { "Veel ei ole midagi saata: kõigepealt kirjutage." }
}
