import Jury
import Testing

@testable import Intake

@Suite struct TextLookTests {
    @Test(arguments: [
        ("\u{1}", Fault.controlCharacter(1)), ("\u{7F}", .controlCharacter(0x7F)),
        ("\u{85}", .controlCharacter(0x85)), ("\u{202E}", .bidirectionalControl(0x202E)),
        ("\u{2066}", .bidirectionalControl(0x2066)), ("\u{FFFF}", .controlCharacter(0xFFFF)),
        ("\u{A0}", nil), ("\u{2019}", nil), ("ž", nil), ("\u{FF0C}", nil),
    ])
    func `a sign is found wherever it stands`(sign: String, fault: Fault?) {
        for count in 0..<20 {
            for isMultiline in [false, true] {
                let look = look(String(repeating: "a", count: count) + sign + "bcdefghij", isMultiline)
                #expect(look.fault == fault)
                #expect(fault == nil || look.faultOffset == count)
                #expect(!look.isUntidy)
            }
        }
    }

    @Test(arguments: [
        (" ", false, false), ("  ", true, false), ("\n", true, false), ("\t", true, false),
        ("\r", true, true),
    ])
    func `white space to be mended is found wherever it stands`(
        space: String, inLine: Bool, inParagraphs: Bool
    ) {
        for count in 1..<20 {
            let text = String(repeating: "a", count: count) + space + "bcdefghij"
            #expect(look(text, false).isUntidy == inLine)
            #expect(look(text, true).isUntidy == inParagraphs)
        }
    }

    private func look(_ text: String, _ isMultiline: Bool) -> TextLook {
        Array(text.utf8).withUnsafeBufferPointer { TextLook($0, isMultiline: isMultiline) }
    }
}
