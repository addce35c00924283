import Intake
import Jury
import Testing

@Suite struct BallotOrderTests {
    private func read(_ text: String) -> (orders: [String: Int], findings: [Finding]) {
        let (sheet, findings) = BallotReader.read(csv: Array(text.utf8))
        return (Self.orders(sheet), findings)
    }

    private static func orders(_ sheet: BallotSheet) -> [String: Int] {
        var orders: [String: Int] = [:]
        for (seat, order) in sheet.orders where order.counts {
            orders["\(sheet.juror(ofSeat: seat)) \(sheet.entry(ofSeat: seat))"] = order.number
        }
        return orders
    }

    private func finding(_ fault: Fault, _ line: Int, _ column: Int) -> Finding {
        Finding(.ballot, fault, at: SourcePosition(line: line, column: column), path: "/order")
    }

    @Test func `a ballot keeps which of its juror's it was, said in one row or in all`() {
        let (orders, findings) = read(
            """
            entry,juror,order,criterion,mark
            solar-roof,ada,2,help,7
            solar-roof,ada,2,care,8
            open-ledger,ada,1,help,5
            open-ledger,ada,,care,6
            solar-roof,grace,,help,6
            """)
        #expect(orders == ["ada solar-roof": 2, "ada open-ledger": 1])
        #expect(findings == [])
    }

    @Test func `numbers that contradict each other do not count, and the marks do`() {
        let (orders, findings) = read(
            """
            entry,juror,criterion,mark,order
            solar-roof,ada,help,7,1
            solar-roof,ada,care,8,3
            open-ledger,ada,help,5,2
            night-bus,ada,help,5,2
            night-bus,grace,help,5,2
            """)
        #expect(orders == ["grace night-bus": 2])
        #expect(
            findings == [
                finding(.orderDiffers(3, earlier: 1, line: 2), 3, 23),
                finding(.sharedOrder(2, juror: "ada", line: 4), 5, 1),
            ])
    }

    @Test(arguments: [
        ("first", Fault.badForm("first", expected: .integer)), ("-1", .badForm("-1", expected: .integer)),
        ("0", .numberOutOfRange("0")), ("1000001", .numberOutOfRange("1000001")),
    ])
    func `what is no number of a ballot is told`(word: String, fault: Fault) {
        let (orders, findings) = read("entry,juror,criterion,mark,order\nsolar-roof,ada,help,7,\(word)\n")
        #expect(orders == [:])
        #expect(findings == [finding(fault, 2, 23)])
    }

    @Test func `JSON says the same`() {
        let text = """
            {"format": "palmares-ballots/1", "ballots": [
            {"entry": "solar-roof", "juror": "ada", "order": 2, "marks": [{"criterion": "help", "mark": 7}]},
            {"entry": "open-ledger", "juror": "ada", "order": 1, "marks": [{"criterion": "help", "mark": 5}]},
            {"entry": "night-bus", "juror": "ada", "order": 1, "marks": [{"criterion": "help", "mark": 5}]},
            {"entry": "night-bus", "juror": "grace", "order": 0, "marks": [{"criterion": "help", "mark": 5}]}
            ]}
            """
        let (sheet, findings) = BallotReader.read(json: Array(text.utf8))
        #expect(Self.orders(sheet) == ["ada solar-roof": 2])
        #expect(
            findings == [
                finding(.numberOutOfRange("0"), 5, 1), finding(.sharedOrder(1, juror: "ada", line: 3), 4, 1),
            ])
        #expect(sheet.seatCount == 4)
    }
}
