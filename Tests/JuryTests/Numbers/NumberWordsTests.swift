import Testing

@testable import Jury

@Suite struct NumberWordsTests {
    @Test(
        arguments: [
            ("5 thousand", "en", "5000"), ("5K", "en", "5000"), ("5k", "en", "5000"),
            ("1.8 million", "en", "1800000"),
            ("1.8m", "en", "1800000"), ("1.8M", "en", "1800000"), ("2mn", "en", "2000000"),
            ("3bn", "en", "3000000000"),
            ("3b", "en", "3000000000"), ("2 billion", "en", "2000000000"),
            ("1 trillion", "en", "1000000000000"),
            ("2,500 million", "en", "2500000000"), ("3 hundred", "en", "300"),
            ("5 thousand million", "en", "5000000000"),
            ("5 mille", "fr", "5000"), ("12 milliers", "fr", "12000"), ("5 k€", "fr", "5000"),
            ("1,5 M€", "fr", "1500000"),
            ("2 millions", "fr", "2000000"), ("3 milliards", "fr", "3000000000"),
            ("3 Md€", "fr", "3000000000"),
            ("5 m", "fr", "5"), ("2.500 millions", "fr", "2500000000"),
            ("3,5 tūkstoši", "lv", "3500"), ("5 tūkst.", "lv", "5000"), ("1 tūkstotis", "lv", "1000"),
            ("20 tūkstošu", "lv", "20000"), ("1,2 milj. eiro", "lv", "1200000"),
            ("1 miljons", "lv", "1000000"),
            ("2 miljoni", "lv", "2000000"), ("3 miljardi", "lv", "3000000000"),
            ("3 miljardu", "lv", "3000000000"),
            ("1 tūkstantis", "lt", "1000"), ("5 tūkstančiai", "lt", "5000"), ("20 tūkstančių", "lt", "20000"),
            ("5 tūkst.", "lt", "5000"), ("1,2 mln.", "lt", "1200000"), ("10 milijonų", "lt", "10000000"),
            ("1,5 milijono", "lt", "1500000"), ("3 mlrd.", "lt", "3000000000"),
            ("3 milijardų", "lt", "3000000000"),
            ("5 tuhat", "et", "5000"), ("5 tuhande", "et", "5000"), ("1 miljon", "et", "1000000"),
            ("2,5 miljonit", "et", "2500000"), ("2 mln", "et", "2000000"),
            ("3 miljardit", "et", "3000000000"),
            ("3 mld", "et", "3000000000"), ("5 tukstosi", "lv", "5000"),
            ("5 tu\u{304}kstos\u{30C}i", "lv", "5000"),
            ("5 milli\u{AD}ons", "fr", "5000000"), ("5 millionaires", "en", "5"), ("5 MEUR", "lt", "5000000"),
        ] as [(String, Language, String)])
    func `scale words multiply`(words: String, language: Language, digits: String) {
        #expect(Quantity(words).reading(in: language) == .exact(digits))
    }

    @Test(arguments: anyLanguage)
    func `a million after a comma is a million in every language`(language: Language?) {
        #expect(Quantity("1,5 million").reading(in: language) == .exact("1500000"))
    }

    @Test(
        arguments: [
            ("3 m", nil, .either("3000000", "3")), ("3 M", nil, .exact("3000000")), ("0 m", nil, .exact("0")),
            ("2 billions", "fr", .unread), ("2 biljonit", "et", .unread), ("5 Millionen", "de", .unread),
            ("5 тысяч", "ru", .unread), ("3 dozen", "en", .unread), ("2 millions et demi", "fr", .unread),
            ("2 and a half million", "en", .unread), ("2 billion", nil, .exact("2000000000")),
        ] as [(String, Language?, Quantity.Reading)])
    func `a scale that is not sure is not guessed`(
        words: String, language: Language?, reading: Quantity.Reading
    ) {
        #expect(Quantity(words).reading(in: language) == reading)
    }

    @Test(
        arguments: [
            ("en", "more than 300", "under 300", "about 300"), ("en", "over 300", "up to 300", "circa 300"),
            ("en", "at least 300", "at most 300", "c. 300"), ("en", "above 300", "below 300", "ca. 300"),
            ("en", "upwards of 300", "fewer than 300", "nearly 300"), ("en", "300+", "< 300", "~300"),
            ("en", "exceeding 300", "less than 300", "some 300"), ("en", ">300", "≤ 300", "≈ 300"),
            ("en", "≥300", "<= 300", "roughly 300"),
            ("en", "300 or more", "300 people or fewer", "300 or so"),
            ("en", "over €300", "up to EUR 300", "around US$300"),
            ("en", "300-plus visits", "no more than 300", "almost 300"),
            ("en", "no fewer than 300", "not over 300", "we gave away approximately 300"),
            ("fr", "plus de 300", "moins de 300", "environ 300"),
            ("fr", "au moins 300", "jusqu'à 300", "près de 300"),
            ("fr", "au-delà de 300", "jusqu’à 300", "presque 300"),
            ("fr", "supérieur à 300", "au plus 300", "quelque 300"),
            ("fr", "300 personnes et plus", "pas plus de 300", "à peu près 300"),
            ("fr", "pas moins de 300", "300 ou moins", "300 personnes environ"),
            ("lv", "vairāk nekā 300", "mazāk nekā 300", "apmēram 300"),
            ("lv", "vairāk par 300", "līdz 300", "ap 300"),
            ("lv", "virs 300", "zem 300", "aptuveni 300"),
            ("lv", "vismaz 300", "ne vairāk kā 300", "gandrīz 300"),
            ("lv", "pāri 300", "ne vairāk par 300", "teju 300"),
            ("lt", "daugiau nei 300", "mažiau nei 300", "apie 300"),
            ("lt", "daugiau kaip 300", "iki 300", "maždaug 300"),
            ("lt", "virš 300", "ne daugiau kaip 300", "beveik 300"),
            ("lt", "per 300", "iki 300 žmonių", "apie 300 žmonių"),
            ("lt", "bent 300", "iki 300", "apie 300"),
            ("lt", "ne mažiau kaip 300", "mažiau kaip 300", "beveik 300"),
            ("et", "rohkem kui 300", "vähem kui 300", "umbes 300"),
            ("et", "üle 300", "alla 300", "ligikaudu 300"),
            ("et", "vähemalt 300", "kuni 300", "peaaegu 300"),
        ] as [(Language, String, String, String)])
    func `words before and after a number qualify it`(
        language: Language, more: String, less: String, about: String
    ) {
        for language in [language, nil] {
            #expect(Quantity(more).reading(in: language) == .moreThan("300"))
            #expect(Quantity(less).reading(in: language) == .lessThan("300"))
            #expect(Quantity(about).reading(in: language) == .about("300"))
        }
    }

    @Test(arguments: [
        "we got 300", "300 posts on Google Plus", "300 people over a month", "more people: 300", "300 plats",
        "(300)", "« 300 »",
    ])
    func `words that are not next to the number do not qualify it`(words: String) {
        #expect(Quantity(words).reading(in: "en") == .exact("300"))
    }

    @Test(
        arguments: anyLanguage,
        [
            "90 %", "90%", "90\u{A0}%", "90 percent", "90 per cent", "90 pour cent", "90 procenti",
            "90 procentu",
            "90 procentiem", "90 procentų", "90 procentai", "90 proc.", "90 protsenti", "90 % of donors",
            "90 PERCENT",
        ])
    func `per cent are told in any language`(language: Language?, words: String) {
        #expect(Quantity(words).reading(in: language) == .percent("90"))
    }

    @Test(
        arguments: [
            ("5 percentage points", .exact("5")), ("5 points", .exact("5")), ("5 % points", .exact("5")),
            ("5 ‰", .exact("5")), ("over 90 %", .percent("90", .moreThan)),
            ("90+ %", .percent("90", .moreThan)),
            ("90%+", .percent("90", .moreThan)), ("-12.5 %", .percent("-12.5")),
            ("0.3 % or so", .percent("0.3", .about)),
        ] as [(String, Quantity.Reading)])
    func `points are not per cent`(words: String, reading: Quantity.Reading) {
        #expect(Quantity(words).reading(in: "en") == reading)
    }

    @Test func `an article or a full stop may touch the number`() {
        #expect(Quantity("plus d'1 million").reading(in: "fr") == .moreThan("1000000"))
        #expect(Quantity("ca.300").reading(in: "et") == .about("300"))
        #expect(Quantity("...500").reading(in: "en") == .exact("500"))
    }

    @Test func `no phrase means one thing in one language and another in the next`() {
        let languages: [NumberStyle] = [.english, .french, .latvian, .lithuanian, .estonian]
        for first in languages {
            for (phrase, qualifier) in first.words.before {
                let meanings = languages.compactMap { $0.words.before[phrase] }
                #expect(Set(meanings) == [qualifier], "\(phrase)")
            }
        }
    }
}
