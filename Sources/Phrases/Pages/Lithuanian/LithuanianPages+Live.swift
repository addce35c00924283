extension LithuanianPages {
    public var liveNow: String { "Dabar komisijai pristatoma" }
    public var liveNothing: String { "Dabar komisijai nieko nepristatoma." }
    public var liveAnother: String { "Dabar pristatomas darbas, kurio Jums vertinti nereikia." }
    public var liveOut: String {
        "Komisijai pristatytas darbas konkurse nebedalyvauja."
    }
    public var sendsByItself: String {
        "Kai laikas baigsis, šis puslapis pats išsiųs Jūsų įvertinimus, jei nė vieno netrūksta. Kitaip jie liks juodraščiu."
    }
    public var sentByItself: String {
        "Laikas jau beveik baigėsi, todėl šis puslapis pats išsiuntė Jūsų įvertinimus."
    }
    public var liveNotSent: String {
        "Paskutiniai Jūsų įvertinimai neišsiųsti ir laikomi kaip juodraštis."
    }
    public var offFloor: String {
        """
        Šis darbas vertinamas, kol jis pristatomas komisijai ir vertinimas atidarytas. Skaityti jį \
        galite jau dabar.
        """
    }
    public var markingIsOpen: String { "Vertinimas atidarytas." }
    public var markingIsClosed: String { "Vertinimas neatidarytas." }
    public var timeLeft: String { "Liko laiko:" }
    public var timeIsOver: String { "Laikas baigėsi." }
    public var liveFollows: String { "Šis puslapis pats seka komisijos pirmininką." }
    public var loadAgain: String { "Įkelti iš naujo" }
    public var liveLost: String { "Nėra ryšio. Puslapis pats bando iš naujo." }
    public var toLive: String { "Į gyvo finalo puslapį" }

    public var orderTitle: String { "Pristatymų tvarka" }
    public var present: String { "Pristatyti" }
    public var presentNext: String { "Pristatyti kitą darbą" }
    public var presentNothing: String { "Nieko nepristatyti" }
    public func startTimer(minutes: Int) -> String { "Skirti \(minutes) min." }
    public func openMarkingFor(minutes: Int) -> String { "Atidaryti vertinimą \(minutes) min." }
    public var openMarking: String { "Atidaryti vertinimą be pabaigos" }
    public var closeMarking: String { "Uždaryti vertinimą" }
    public var hiddenEntry: String { "Darbas, dėl kurio turite interesų konfliktą" }

    public var openRound: String { "Atidaryti" }
    public var resumeRound: String { "Tęsti" }
    public var pauseRound: String { "Sustabdyti" }
    public var closeRound: String { "Uždaryti turą" }
    public var reopenRound: String { "Vėl atidaryti turą" }
    public var reopenReason: String { "Priežastis, kuri lieka registre" }
    public var deadlineLabel: String { "Baigiasi savaime, UTC laiku" }
    public var setDeadline: String { "Nustatyti pabaigą" }
    public var removeDeadline: String { "Be pabaigos" }
    public var badTime: String { "Tai ne laikas. Pasirinkite dieną ir valandą." }
    public var reasonMissing: String { "Reikia priežasties." }

    public var menuQuestions: String { "Klausimai" }
    public var questionsTitle: String { "Komisijos narių klausimai" }
    public var noQuestions: String { "Nė vienas klausimas nelaukia atsakymo." }
    public var settledTitle: String { "Išspręsti" }
    public var inquiriesTitle: String { "Klausimai ir atsakymai" }
    public var askSummary: String { "Paklausti teikėjo per komisijos pirmininką" }
    public var askHint: String {
        """
        Klausimą gauna organizatorius ir komisijos pirmininkas. Su atsakymu jį mato visi, kas \
        vertina šį darbą, be Jūsų vardo.
        """
    }
    public var inquiryLabel: String { "Jūsų klausimas" }
    public var inquiryButton: String { "Klausti" }
    public var flagSummary: String { "Šis darbas ne toje kategorijoje" }
    public var flagHint: String {
        "Tai sužino organizatorius ir komisijos pirmininkas, ir niekas kitas. Jie gali darbą perkelti."
    }
    public var flagCategory: String { "Jo vieta yra" }
    public var flagUnsure: String { "Nežinau" }
    public var flagLabel: String { "Kodėl (galima palikti tuščią)" }
    public var flagButton: String { "Pranešti" }
    public var wrongCategory: String { "Netinkama kategorija" }
    public func belongsIn(_ category: String) -> String { "Jo vieta yra: \(category)" }
    public var askedByYou: String { "Klausėte Jūs" }
    public var waitsForAnswer: String { "Laukia atsakymo" }
    public var answerTitle: String { "Atsakymas" }
    public var answerLabel: String { "Atsakymas, kurį mato visi, kas vertina šį darbą" }
    public var flagAnswerLabel: String {
        "Atsakymas, kurį mato pranešęs komisijos narys (arba perkelkite darbą)"
    }
    public var answerButton: String { "Atsakyti" }
    public var answerAgain: String { "Pakeisti atsakymą" }
    public var textIsGone: String { "(ištrinta)" }
    public var textIsMissing: String { "Dar nėra ko siųsti: pirmiausia parašykite." }
}
