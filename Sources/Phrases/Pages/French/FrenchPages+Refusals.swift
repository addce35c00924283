extension FrenchPages {
    public func refusal(_ refusal: PageRefusal) -> String {
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
        case .flaggedAlready: "Vous l’avez déjà dit. L’organisateur ou la présidence du jury va le régler."
        case .forChair: "C’est à la présidence du jury de le faire."
        case .timePassed: "Cette heure est passée."
        case .ownProposal: "Une autre personne confirme ce que vous avez proposé."
        case .outdated:
            "Quelque chose a été fait depuis que ce palmarès a été établi : établissez-le de nouveau."
        case .otherPhase: "Le tour a changé d’état entre-temps. Rechargez la page pour voir où il en est."
        case .seatedAlready: "Ce siège est déjà attribué. Rechargez la page pour voir qui a quel siège."
        case .notRecused: "Ce juré ne s’est pas récusé pour ce dossier : il n’y a pas à le réadmettre."
        case .ownConflict:
            "Personne ne décide là où elle a elle-même un conflit. Un autre organisateur ou une autre présidence le peut."
        case .notShortlisted:
            "Ce dossier ne passe pas la présélection. La présidence du jury peut redire qui passe, jusqu’à l’ouverture du tour suivant."
        case .needsDismissal:
            """
            Ce conflit est déjà déclaré plus strictement. Pour l’adoucir, l’organisateur ou la présidence \
            du jury l’écarte, en disant pourquoi.
            """
        case .noConflict:
            "Aucun conflit de ce genre ne vaut ici. Rechargez la page pour voir ceux qui valent."
        case .hasMarks: "Il y a déjà des notes, et ce sous quoi elles ont été données reste tel quel."
        case .roundOpened:
            """
            Ce tour a déjà été ouvert, et son plan reste tel quel. Ce qui doit être autrement demande un \
            autre tour.
            """
        case .notScreening:
            "Ce tour n’est pas une présélection : aucun dossier n’y est retenu. Choisissez une présélection."
        case .goneOn: "Le tour suivant a été ouvert entre-temps, et les dossiers retenus restent les mêmes."
        case .notLive:
            "Ce tour n’est pas une finale en direct : rien n’y est présenté. Choisissez une finale en direct."
        case .noBallot: "Ce juré n’a rien noté sur ce dossier : il n’y a pas de bulletin."
        case .judgedAlready:
            """
            Le jugement a commencé : ce que le jury a vu ne change plus. L’organisateur ou la présidence \
            du jury peut encore déplacer le dossier dans une autre catégorie.
            """
        case .notOut: "Ce dossier concourt déjà."
        case .otherRubric:
            """
            Cette catégorie a une autre grille, et les notes ne portent pas sur ses critères. Retirez le \
            dossier et remettez-le là-bas comme nouveau.
            """
        case .needsSecond: "Il y faut deux personnes : proposez-le, et une autre le confirme."
        case .needsNoSecond:
            """
            Il n’y faut pas de seconde personne, ou elle a déjà signé. Rechargez la page pour voir où cela \
            en est.
            """
        case .proposalSettled: "C’est déjà confirmé. Rechargez la page pour voir où cela en est."
        case .notDiscussed: "Ce dossier n’a pas encore été discuté. Dites d’abord qui est dans la salle."
        case .badCount(let votes, let present):
            """
            Voix comptées : \(votes). Personnes dans la salle : \(present). Il faut au moins une voix, et \
            au plus une par personne.
            """
        case .retracted: "Ce palmarès a déjà été retiré."
        case .badName:
            """
            Ce n’est pas un nom pour le registre : minuscules sans accent, chiffres et traits d’union, 64 \
            au plus.
            """
        case .senseless(let what): senseless(what)
        case .otherwise: "Les règles ne le permettent pas maintenant ; rien n’a été fait."
        }
    }
}
