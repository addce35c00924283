extension Rubric {
    /// What a screening asks of every entry, whatever the rubric of its category: whether it should go on. No
    /// is 0, maybe 1, yes 2, as in `Proceedings.RubricFrame.screening`.
    public static let screening: Rubric = {
        var rubric = Rubric()
        rubric.scale = Proceedings.RubricFrame.screening.scale
        var criterion = Criterion()
        criterion.id = .goesOn
        criterion.weight = 100
        criterion.name = Translated(
            "Goes on", fr: "Passe", lv: "Virzās tālāk", lt: "Eina toliau", et: "Edasi")
        criterion.question = Translated(
            "Should this entry go on to the next round?",
            fr: "Ce dossier doit-il passer au tour suivant ?",
            lv: "Vai šim darbam jāvirzās uz nākamo kārtu?",
            lt: "Ar šis darbas turi patekti į kitą turą?",
            et: "Kas see töö peaks pääsema järgmisse vooru?")
        criterion.anchors = [
            Anchor(0, Translated("No", fr: "Non", lv: "Nē", lt: "Ne", et: "Ei")),
            Anchor(1_000, Translated("Maybe", fr: "Peut-être", lv: "Varbūt", lt: "Galbūt", et: "Võib-olla")),
            Anchor(2_000, Translated("Yes", fr: "Oui", lv: "Jā", lt: "Taip", et: "Jah")),
        ]
        rubric.criteria = [criterion]
        return rubric
    }()
}

extension Anchor {
    fileprivate init(_ mark: Thousandths, _ text: Translated) {
        self.init()
        (self.mark, self.text) = (mark, text)
    }
}

extension Translated {
    fileprivate init(_ en: String, fr: String, lv: String, lt: String, et: String) {
        self.init(en)
        (self.fr, self.lv, self.lt, self.et) = (fr, lv, lt, et)
    }
}
