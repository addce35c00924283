import RecordsTestSupport
import Testing

@testable import Records

@Suite struct CheckpointTests {
    /// The example of https://c2sp.org/tlog-checkpoint.
    private static let published = """
        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

        — example.com/behind-the-sofa \
        Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=

        """

    @Test func `the published example of a checkpoint is read and written as it is`() throws {
        let note = try SignedNote(Array(Self.published.utf8))
        #expect(note.signatures.map(\.name) == ["example.com/behind-the-sofa"])
        #expect(note.signatures.map(\.keyID) == [[0x03, 0x3D, 0xE0, 0xAE]])
        #expect(note.signatures.map(\.bytes.count) == [64])
        #expect(note.bytes == Array(Self.published.utf8))
        let checkpoint = try Checkpoint(text: note.text)
        #expect(checkpoint.origin == "example.com/behind-the-sofa")
        #expect(checkpoint.size == 20_852_163)
        #expect(checkpoint.root.base64 == "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")
        #expect(checkpoint.text == note.text)
    }

    /// The example of Go's `golang.org/x/mod/sumdb/note`, signed with the key of its documentation.
    @Test func `a note that Go signed is verified`() throws {
        let key = try #require(
            NoteKey(text: "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
        let text =
            "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n"
        let signature =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
        let note = try SignedNote(Array((text + "\n" + signature).utf8))
        #expect(note.text == text)
        #expect(note.verdict(of: key) == .signed)
        #expect(key.text == "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    }

    private func signed(_ extensions: [String] = []) throws -> (SignedCheckpoint, NoteKey) {
        let signer = try #require(Sample.signer())
        let root = SHA256.leaf([1])
        let checkpoint = SignedCheckpoint(size: 17, root: root, extensions: extensions, by: signer)
        return (try #require(checkpoint), signer.key)
    }

    @Test(arguments: [[], ["time 1780000000000"], ["one", "two", "— three"]])
    func `what is signed is read again`(extensions: [String]) throws {
        let (checkpoint, key) = try signed(extensions)
        #expect(try SignedCheckpoint(checkpoint.bytes, key: key) == checkpoint)
        #expect(checkpoint.checkpoint.extensions == extensions)
    }

    @Test func `a checkpoint with any bit of any byte changed is refused`() throws {
        let (checkpoint, key) = try signed(["time 1780000000000"])
        var accepted: [Int] = []
        for index in checkpoint.bytes.indices {
            for bit in 0..<8 {
                var bytes = checkpoint.bytes
                bytes[index] ^= 1 << UInt8(bit)
                if (try? SignedCheckpoint(bytes, key: key)) != nil { accepted.append(index) }
            }
        }
        #expect(accepted == [])
    }

    @Test func `other keys' signatures say nothing, and one that is forged spoils the note`() throws {
        let (checkpoint, key) = try signed()
        let other = try #require(Sample.signer("palmares.example/2027", seed: 8))
        let witness = try #require(other.sign(checkpoint.note.text))
        let mine = checkpoint.note.signatures
        let text = checkpoint.note.text
        let forged = SignedNote.Signature(name: key.name, keyID: key.id, bytes: witness.bytes)
        #expect(SignedNote(text: text, signatures: [witness] + mine).verdict(of: key) == .signed)
        #expect(SignedNote(text: text, signatures: [witness]).verdict(of: key) == .unsigned)
        #expect(SignedNote(text: text, signatures: mine + [forged]).verdict(of: key) == .forged)
    }

    @Test(arguments: [
        ("a\n", SignedNote.Fault.noSignatures), ("a\n\n", .noSignatures),
        ("a\n\n— a AAAAAAA=", .noSignatures),
        ("a\n\n- a AAAAAAA=\n", .malformedSignature(line: 1)),
        ("a\n\n— a  AAAAAAA=\n", .malformedSignature(line: 1)),
        ("a\n\n— a AAAA\n", .malformedSignature(line: 1)),
        ("a\n\n— a+b AAAAAAA=\n", .malformedSignature(line: 1)),
        ("a\n\n— a AAAAAAA=\nb\n", .malformedSignature(line: 2)),
        ("a\r\n\n— a AAAAAAA=\n", .controlCharacter),
    ])
    func `what is not a note is refused`(text: String, fault: SignedNote.Fault) {
        #expect(throws: fault) { try SignedNote(Array(text.utf8)) }
    }

    @Test func `bounds of notes are kept`() {
        let signature = "— a AAAAAAA=\n"
        let many = "a\n\n" + String(repeating: signature, count: 101)
        #expect(throws: SignedNote.Fault.tooManySignatures(limit: 100)) { try SignedNote(Array(many.utf8)) }
        let long = String(repeating: "a", count: 64 << 10) + "\n\n" + signature
        #expect(throws: SignedNote.Fault.tooLong(limitBytes: 64 << 10)) { try SignedNote(Array(long.utf8)) }
        #expect(throws: SignedNote.Fault.notUTF8) { try SignedNote([0x61, 0xFF, 0x0A, 0x0A]) }
    }

    @Test(arguments: [
        ("a\n1\n", Checkpoint.Fault.malformed), ("a\n1\nroot", .malformed), ("\n1\nroot\n", .malformed),
        ("a\n01\nroot\n", .badSize), ("a\n-1\nroot\n", .badSize), ("a\n+1\nroot\n", .badSize),
        ("a\n9007199254740993\nroot\n", .badSize), ("a\n1\nroot\n", .badRoot), ("a\n1\nAAAA\n", .badRoot),
        ("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\nb\n", .malformed),
    ])
    func `what is not a checkpoint is refused`(text: String, fault: Checkpoint.Fault) {
        #expect(throws: fault) { try Checkpoint(text: text) }
    }

    @Test(arguments: ["", "a b", "a+b", "a\u{A0}b", "a\nb"])
    func `a name that a note cannot hold is no key's`(name: String) throws {
        let secret = try #require(Ed25519.SecretKey([UInt8](repeating: 1, count: 32)))
        #expect(NoteSigner(name: name, secretKey: secret) == nil)
    }
}
