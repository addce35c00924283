import Testing

@testable import Scoring

/// Against scipy 1.17.1: special.betainc, special.gammaincc, stats.f.ppf.
@Suite struct DistributionTests {
    private static let betas: [[Double]] = [
        [0.3, 2, 3, 0.3483], [0.9, 0.5, 0.5, 0.7951672353008665], [0.01, 10, 0.5, 1.770034965528571e-21],
        [0.5, 150, 150, 0.5], [0.999, 40, 2, 0.9992010191652443], [1e-6, 0.5, 7, 0.0029326113222744228],
    ]
    private static let gammas: [[Double]] = [
        [0.5, 0.1, 0.6547208460185768], [2.5, 8.87, 0.003290543496202297],
        [11, 91.5, 2.323433191883463e-27], [9.5, 3, 0.997928455202865], [100, 120, 0.027863739890520652],
        [1, 0, 1],
    ]
    private static let ratios: [[Double]] = [
        [0.975, 5, 18, 3.381967805875243], [0.975, 18, 5, 6.361883204654352],
        [0.975, 5, 15, 3.5764153492790607], [0.025, 3, 2.7, 0.06417920984696021], [0.5, 1, 1, 1],
        [0.975, 59, 826, 1.41285728192227], [0.975, 1.3, 200, 4.533881505881604],
    ]

    @Test(arguments: betas)
    func `the incomplete beta function`(row: [Double]) {
        #expect(abs(IncompleteBeta.share(row[0], row[1], row[2]) / row[3] - 1) < 1e-12)
    }

    @Test(arguments: gammas)
    func `the incomplete gamma function`(row: [Double]) {
        #expect(abs(IncompleteGamma.upper(row[0], row[1]) / row[2] - 1) < 1e-12)
    }

    @Test(arguments: ratios)
    func `the ratio below which a share lies`(row: [Double]) throws {
        let ratio = try #require(FisherF.quantile(row[0], row[1], row[2]))
        #expect(abs(ratio / row[3] - 1) < 1e-11)
    }
}
