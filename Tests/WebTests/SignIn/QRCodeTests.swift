import Reports
import Testing

@testable import Web

@Suite struct QRCodeTests {
    /// By Python's qrcode 8.2 at level M, which chooses the same mask. `Tests/Browser/signin.py` reads one with zxing.
    private static let known = """
        1111111011101100001111111
        1000001010101110101000001
        1011101010110101001011101
        1011101001101101101011101
        1011101011001110101011101
        1000001000100010001000001
        1111111010101010101111111
        0000000001110110000000000
        1001111111010011110010111
        0000000101010011010111110
        1001101000111001001001001
        0101000100110010101011111
        0111101100100110001100001
        1001000001101011110010010
        1111101100100011001011111
        1000110101101110000101101
        1000011001011001111110110
        0000000011010000100010110
        1111111010001110101010001
        1000001011110101100010001
        1011101010110101111110011
        1011101011101100011000011
        1011101000010100100011111
        1000001000011100010110111
        1111111010011101101001001
        """.split(separator: "\n").map(String.init)

    private func rows(_ code: QRCode) -> [String] {
        (0..<code.side).map { row in
            (0..<code.side).map { code.modules[row * code.side + $0] ? "1" : "0" }.joined()
        }
    }

    @Test func `its modules are those that somebody else worked out`() throws {
        #expect(rows(try #require(QRCode("https://jury.example"))) == Self.known)
    }

    @Test func `the picture has every dark module, and four light ones around`() throws {
        let code = try #require(QRCode("https://jury.example"))
        let picture = code.picture("A <title>").text
        #expect(
            picture.contains("viewBox=\"0 0 33 33\"") && picture.contains("<title>A &lt;title&gt;</title>"))
        var dark = [Bool](repeating: false, count: 33 * 33)
        for run in picture.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) {
            let (x, y) = (try #require(Int(run.output.1)), try #require(Int(run.output.2)))
            let count = try #require(Int(run.output.3))
            #expect(run.output.3 == run.output.4)
            for column in x..<x + count { dark[y * 33 + column] = true }
        }
        let expected = (0..<33 * 33).map { place in
            let (row, column) = (place / 33 - 4, place % 33 - 4)
            guard 0..<25 ~= row, 0..<25 ~= column else { return false }
            return code.modules[row * 25 + column]
        }
        #expect(dark == expected)
    }

    @Test func `a link of ours fits into a small one, and what fits into none is none`() {
        let link = "https://a-long-name.jury.example/in/" + String(repeating: "0", count: 64)
        #expect(QRCode(link)?.side == 41)
        #expect(QRCode(String(repeating: "a", count: 2_331))?.side == 177)
        #expect(QRCode(String(repeating: "a", count: 2_332)) == nil)
        #expect(QRCode("") == nil)
    }
}
