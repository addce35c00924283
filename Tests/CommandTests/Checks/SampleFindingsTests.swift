import Testing

/// What the checks see in each sample entry, all of it. Each line was read beside its entry: it is a question
/// that a juror would ask of it. `Documentation/checks.md` says what they mean.
@Suite struct SampleFindingsTests {
    @Test func `every sample has its line`() {
        #expect(Samples.paths == Self.expected.map(\.0))
    }

    @Test(arguments: expected)
    func `the checks see in a sample what they should`(path: String, seen: [String]) throws {
        #expect(try Samples.seen(path) == seen)
    }

    private static let expected: [(String, [String])] = [
        (
            "invented/borrowed-boots.xml",
            [
                "/claims[6] promise"
            ]
        ),
        (
            "invented/harbour-by-night.json",
            [
                "/claims[2]/objective other-metric",
                "/claims[4] compulsory",
            ]
        ),
        (
            "invented/heart-for-the-heron.json",
            [
                "/claims[1]/value contacts-per-head",
                "/claims[2]/objective lower-answer",
                "/claims[4]/contested relabelled",
                "/claims[5]/metric invalid-metric",
            ]
        ),
        (
            "invented/look-up.json",
            [
                "/claims[2] promise",
                "/claims[3]/says promise-word",
                "/evidence[3]/sampling biased-sample",
                "/objectives[1]/revisions[2]/target target-lowered",
            ]
        ),
        (
            "invented/open-kitchen.xml",
            []
        ),
        (
            "invented/quiet-tap.xml",
            [
                "/claims[1] no-baseline"
            ]
        ),
        (
            "invented/slow-past-the-school.json",
            []
        ),
        (
            "invented/tuesday-calls.xml",
            [
                "/claims[3] no-denominator"
            ]
        ),
        (
            "palidzesim.json",
            [
                " no-period",
                "/claims[1] no-denominator",
                "/claims[2] no-denominator",
                "/claims[3] no-denominator",
                "/claims[4]/population biased-sample",
                "/claims[7] promise",
                "/claims[8] promise",
                "/evidence[2] sample-unsaid",
                "/objectives no-target",
            ]
        ),
        (
            "palidzesim.xml",
            [
                " no-period",
                "/claims[1] no-denominator",
                "/claims[2] no-denominator",
                "/claims[3] no-denominator",
                "/claims[4]/population biased-sample",
                "/claims[7] promise",
                "/claims[8] promise",
                "/evidence[2] sample-unsaid",
                "/objectives no-target",
            ]
        ),
        (
            "real/als-ice-bucket-2014.json",
            [
                " no-target",
                "/claims[10]/value above-countries",
                "/claims[11]/value above-world",
                "/claims[1] no-denominator",
                "/claims[4] no-baseline",
                "/claims[9]/value figure-differs",
            ]
        ),
        (
            "real/bayraktar-lt-2022.xml",
            []
        ),
        (
            "real/dod-pieci-2022.json",
            [
                "/objectives no-target"
            ]
        ),
        (
            "real/dumb-ways-to-die-2012.xml",
            [
                "/claims[11]/value figure-differs",
                "/claims[2] no-baseline",
                "/claims[3] no-baseline",
                "/claims[5] promise",
                "/claims[6] promise",
                "/claims[6]/value above-countries",
                "/claims[9]/value contacts-per-head",
                "/objectives no-target",
                "/objectives[1]/says unclaimed-figure",
            ]
        ),
        (
            "real/earth-hour.json",
            [
                "/claims[4] no-baseline",
                "/claims[8] no-baseline",
                "/evidence[5] sample-unsaid",
                "/objectives no-target",
            ]
        ),
        (
            "real/fearless-girl-2017.json",
            [
                "/claims[3] no-denominator",
                "/claims[8]/value above-world",
                "/claims[9]/metric invalid-metric",
                "/objectives no-target",
            ]
        ),
        (
            "real/kony-2012.xml",
            [
                "/claims no-result",
                "/claims[1] promise",
                "/objectives no-target",
            ]
        ),
        (
            "real/lifebelt-lv-2016.json",
            [
                "/claims no-result",
                "/claims[1]/objective no-later-figure",
            ]
        ),
        (
            "real/like-a-girl-2014.xml",
            [
                "/claims no-result",
                "/claims[1] no-baseline",
                "/claims[1] promise",
                "/claims[2]/value no-base",
                "/claims[3]/value figure-differs",
                "/claims[3]/value no-base",
                "/objectives no-target",
            ]
        ),
        (
            "real/lvm-pigman-2008.json",
            [
                "/claims no-result",
                "/objectives no-target",
            ]
        ),
        (
            "real/mois-sans-tabac-2016.xml",
            [
                "/claims[1] no-denominator",
                "/claims[3] no-denominator",
                "/objectives no-target",
            ]
        ),
        (
            "real/movember.xml",
            [
                "/claims[2]/value figure-differs",
                "/claims[3]/unit currency-mix",
                "/objectives no-target",
            ]
        ),
        (
            "real/palau-pledge-2017.json",
            [
                "/claims[2] compulsory",
                "/claims[3] compulsory",
                "/objectives no-target",
            ]
        ),
        (
            "real/stoptober-2012.xml",
            [
                "/claims[2] no-denominator",
                "/claims[5]/value figure-differs",
                "/objectives no-target",
            ]
        ),
        (
            "real/tampon-book-2019.json",
            [
                "/claims[2] no-denominator",
                "/objectives no-target",
            ]
        ),
        (
            "real/teeme-ara-2008.xml",
            [
                "/claims[5]/value figure-differs",
                "/objectives no-target",
            ]
        ),
        (
            "real/tele2-meteorite-2009.json",
            [
                "/claims no-result",
                "/claims[1] promise",
                "/objectives no-target",
            ]
        ),
        (
            "real/thank-you-mom-2012.xml",
            [
                "/claims[1] no-baseline",
                "/claims[1] promise",
                "/claims[2] no-baseline",
                "/claims[5]/value above-world",
                "/evidence[3] sample-unsaid",
                "/objectives no-target",
            ]
        ),
        (
            "real/vilnius-gspot-2018.json",
            [
                "/claims[10]/value above-countries",
                "/claims[10]/value figure-differs",
                "/claims[1] no-baseline",
                "/claims[2] no-baseline",
                "/claims[3] no-baseline",
                "/claims[4] no-baseline",
                "/claims[4]/value figure-differs",
                "/claims[5]/objective no-later-figure",
                "/claims[7] no-baseline",
                "/claims[9]/value above-countries",
            ]
        ),
    ]
}
