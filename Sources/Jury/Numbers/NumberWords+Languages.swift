/// The words of each language. Adding one: another word in a list; case and accents do not matter.
extension NumberWords {
    static let english = NumberWords(
        before: [
            .moreThan: "more than, over, at least, above, upwards of, exceeding, in excess of",
            .lessThan: "less than, fewer than, under, below, up to, at most",
            .about:
                "about, around, approximately, approx, some, circa, c, ca, nearly, almost, roughly, close to",
        ],
        after: [
            .scale(9): "b, billion, billions",
            .scale(12): "trillion, trillions",
            .qualifier(.moreThan):
                "or more, and more, or over, and over, or above, and above, at least, plus",
            .qualifier(.lessThan): "or less, or fewer, or under, or below, at most",
            .qualifier(.about): "or so, approximately, approx, roughly",
        ])

    static let french = NumberWords(
        before: [
            .moreThan: """
            plus de, plus d, au moins, au-delà de, au-delà des, supérieur à, supérieurs à, supérieure à, \
            supérieures à
            """,
            .lessThan:
                "moins de, moins d, jusqu'à, au plus, inférieur à, inférieurs à, inférieure à, inférieures à",
            .about: "environ, près de, presque, quelque, quelques, à peu près, circa, ca",
        ],
        after: [
            .scale(9): "md, mds",
            .qualifier(.moreThan): "ou plus, et plus, au moins, au minimum",
            .qualifier(.lessThan): "ou moins, au plus, au maximum",
            .qualifier(.about): "environ, à peu près",
        ])

    static let latvian = NumberWords(
        before: [
            .moreThan: "vairāk nekā, vairāk par, vairāk kā, virs, vismaz, pāri, pāri par",
            .lessThan: "mazāk nekā, mazāk par, mazāk kā, līdz, zem",
            .about: "apmēram, aptuveni, ap, gandrīz, teju, ca",
        ],
        after: [
            .qualifier(.moreThan): "vai vairāk, un vairāk, vismaz",
            .qualifier(.lessThan): "vai mazāk",
            .qualifier(.about): "apmēram, aptuveni",
        ])

    static let lithuanian = NumberWords(
        before: [
            .moreThan: "daugiau nei, daugiau kaip, daugiau negu, virš, per, bent, mažiausiai",
            .lessThan: "mažiau nei, mažiau kaip, mažiau negu, iki, daugiausia",
            .about: "apie, maždaug, beveik, apytiksliai, ca",
        ],
        after: [
            .qualifier(.moreThan): "ar daugiau, ir daugiau, arba daugiau",
            .qualifier(.lessThan): "ar mažiau, arba mažiau",
            .qualifier(.about): "apytiksliai",
        ])

    static let estonian = NumberWords(
        before: [
            .moreThan: "rohkem kui, enam kui, üle, vähemalt",
            .lessThan: "vähem kui, alla, kuni",
            .about: "umbes, ligikaudu, peaaegu, ligi, circa, ca",
        ],
        after: [
            .qualifier(.moreThan): "või rohkem, ja rohkem, või enam, ja enam",
            .qualifier(.lessThan): "või vähem",
            .qualifier(.about): "umbes",
        ])

    /// Where the language is not known: the words of all, each of which means one thing in whichever of them
    /// it is used.
    static let other = NumberWords(all: [english, french, latvian, lithuanian, estonian])

    /// Understood whatever the language: people mix them.
    static let everywhere: [Follower: String] = [
        .scale(2): "hundred, simts, simti, simtu, simtiem, simtus, šimtas, šimtai, šimtų, sada, sadat",
        .scale(3): """
        k, keur, thousand, thousands, mille, millier, milliers, \
        tūkstotis, tūkstoša, tūkstotim, tūkstoti, tūkstoši, tūkstošu, tūkstošiem, tūkstošus, tūkstoš, tūkst, \
        tūkstantis, tūkstančio, tūkstantį, tūkstančiui, tūkstančiai, tūkstančių, tūkstančiams, tūkstančius, \
        tuhat, tuhande, tuhandet, tuhandele, tuhandest, tuhanded, tuh
        """,
        .scale(6): """
        mn, mln, mio, meur, million, millions, milj, miljons, miljona, miljonam, miljonu, miljoni, \
        miljoniem, miljonus, milijonas, milijono, milijonui, milijoną, milijonu, milijonai, milijonų, \
        milijonams, milijonus, miljon, miljonit, miljonile, miljonist, miljonid
        """,
        .scale(9): """
        bn, mrd, mlrd, mld, milliard, milliards, miljards, miljarda, miljardam, miljardu, miljardi, \
        miljardiem, miljardus, milijardas, milijardo, milijardui, milijardą, milijardu, milijardai, \
        milijardų, milijardams, milijardus, miljard, miljardit, miljardile, miljardist, miljardid
        """,
        .letterM: "m",
        .percent: """
        percent, per cent, pct, pour cent, procents, procenta, procenti, procentu, procentiem, procentus, \
        proc, procentas, procento, procentai, procentų, procentams, procentus, protsent, protsendi, protsenti
        """,
        .points: """
        point, points, punkts, punkta, punkti, punktu, punktiem, punktus, punktas, punkto, punktai, punktų, \
        punktais, punkt
        """,
        .unreadable: """
        dozen, dozens, lakh, crore, douzaine, douzaines, dizaine, dizaines, centaine, centaines, \
        and a half, and a quarter, et demi, et demie, ar pusi, ir pusė, su puse, ja pool, \
        billion, billions, billiard, trillion, trillions, biljons, biljoni, biljonu, triljons, triljoni, \
        triljonu, bilijonas, bilijonai, bilijonų, trilijonas, trilijonai, trilijonų, biljon, biljonit, \
        triljon, triljonit, tausend, tsd, millionen, milliarde, milliarden, billionen, tusen, miljoner, \
        tysiąc, tysiące, tysięcy, tys, milion, miliony, milionów, miliard, miliardy, miliardów, \
        тыс, тысяча, тысячи, тысяч, млн, миллион, миллиона, миллионов, млрд, миллиард, миллиарда, миллиардов
        """,
    ]
}
