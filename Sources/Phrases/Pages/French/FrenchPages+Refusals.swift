extension FrenchPages {
    public func refusal(_ refusal: JurorRefusal) -> String {
        switch refusal {
        case .notHers: "C’est à d’autres de le faire : à l’organisateur ou à la présidence du jury."
        case .notHere: notFound
        case .conflict:
            """
            Un conflit d’intérêts vous empêche de juger ce dossier. S’il n’y en a pas, dites-le à \
            l’organisateur ou à la présidence du jury, qui peuvent l’écarter.
            """
        case .recused:
            "Vous vous êtes récusé(e) pour ce dossier. La présidence du jury peut vous réadmettre, en disant pourquoi."
        case .planned: "Le tour n’est pas encore ouvert."
        case .paused:
            "Le tour est suspendu. Ce que vous avez enregistré est gardé ; continuez quand il rouvrira."
        case .closed: "Le tour est clos. La présidence du jury peut le rouvrir, en disant pourquoi."
        case .ended(let time):
            """
            Le tour s’est terminé le \(self.time(time)). Ce que vous avez envoyé avant compte ; la \
            présidence du jury peut admettre un bulletin tardif.
            """
        case .offScale(let scale): offScale(scale)
        case .referenceFirst: referenceWaits
        case .unmarked: "Chaque critère demande une note ou une abstention avant l’envoi."
        case .sentAlready: "C’est déjà envoyé. Rechargez la page pour le modifier."
        case .changingAlready: "Vous le modifiez déjà, dans un autre onglet ou sur un autre appareil."
        case .struck:
            "Vos notes sur ce dossier ont été rayées. La présidence du jury peut vous dire pourquoi."
        case .out: "Ce dossier ne concourt plus."
        case .notPresented:
            "Ce dossier n’est pas devant le jury en ce moment. Il se note pendant qu’il y est."
        case .markingClosed: "La notation n’est pas encore ouverte, ou ne l’est plus."
        case .markingEnded(let time):
            """
            Le temps de ce dossier s’est terminé le \(self.time(time)). La présidence du jury peut \
            rouvrir la notation.
            """
        case .callEnded(let time):
            "\(callEnded(at: self.time(time))) Le brouillon est conservé\u{202F}; rien n’en a été remis."
        case .notCalled: callNone
        case .judged: entryFault(.judged)
        case .flaggedAlready: "Vous l’avez déjà dit. L’organisateur ou la présidence du jury va le régler."
        case .forChair: "C’est à la présidence du jury de le faire."
        case .timePassed: "Cette heure est passée."
        case .noSeats: "Personne n’a encore de siège dans ce tour."
        case .ownProposal: "Une autre personne confirme ce que vous avez proposé."
        case .outdated:
            "Quelque chose a été fait depuis que ce palmarès a été établi : établissez-le de nouveau."
        case .otherPhase: "Le tour a changé d’état entre-temps. Rechargez la page pour voir où il en est."
        case .other: "Les règles ne le permettent pas maintenant ; rien n’a été fait."
        }
    }
}
