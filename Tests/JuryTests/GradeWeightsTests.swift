import Jury
import Testing

@Suite struct GradeWeightsTests {
    @Test(
        arguments: [
            (Grade(.entrant, .bare), Ratio(50, over: 91)), (Grade(.record, .ofHowMany), 1),
            (Grade(.entrant, .otherCauses), Ratio(5, over: 7)), (Grade(.record, .bare), Ratio(10, over: 13)),
            (Grade(.unsourced, .bare), Ratio(20, over: 91)), (Grade(.verified, .counterfactual), 1),
        ] as [(Grade, Ratio)])
    func `g is the shares of what is expected, multiplied, and neither makes up for the other`(
        grade: Grade, g: Ratio
    ) {
        #expect(GradeWeights().factor(grade, expected: .usual) == g)
    }
}
