public import Wire

/// What a person keeps of an act of hers: that it is in the record, as which line and when. It does not say
/// what the act was, and nobody can find out from it, because the line is salted.
///
/// It holds the journal to all lines up to this one: who changes any of them cannot satisfy it.
public struct Receipt: Hashable, Sendable {
    public let acknowledgement: Acknowledgement
    /// Of the tree that ends with the line, with the line's time: the signature covers both.
    public let checkpoint: SignedCheckpoint
    public let key: NoteKey

    /// Why bytes are not a receipt that holds.
    public enum Fault: Error, Hashable, Sendable {
        case notJSON(JSONFault)
        /// JSON, but not a receipt's members as they are written.
        case otherForm
        case badKey
        /// Signed by another key than the one that was expected.
        case otherKey(NoteKey)
        case checkpoint(SignedCheckpoint.Fault)
        /// Number or time are not those that were signed.
        case doesNotFit
        case notIncluded
    }

    public static let format = "palmares-receipt/1"

    /// `nil` where libcrypto cannot sign, for want of memory. The same line gives the same receipt.
    public init?(_ acknowledgement: Acknowledgement, by signer: NoteSigner) {
        let signed = SignedCheckpoint(
            size: acknowledgement.seq + 1, root: acknowledgement.root,
            extensions: [SignedCheckpoint.timeLine(acknowledgement.at)], by: signer)
        guard let signed else { return nil }
        self.acknowledgement = acknowledgement
        checkpoint = signed
        key = signer.key
    }

    /// Reads a receipt and checks it, without the journal. Without a key that the reader knows from elsewhere
    /// it is held against the one inside, and shows only that it is whole.
    public init(_ bytes: [UInt8], pinned: NoteKey?) throws(Fault) {
        let form = try ReceiptForm(bytes)
        guard let key = NoteKey(text: form.key) else { throw .badKey }
        if let pinned, pinned != key { throw .otherKey(key) }
        do {
            checkpoint = try SignedCheckpoint(Array(form.checkpoint.utf8), key: key)
        } catch {
            throw .checkpoint(error)
        }
        guard checkpoint.checkpoint.size == form.seq + 1, checkpoint.time == form.at else {
            throw .doesNotFit
        }
        acknowledgement = Acknowledgement(
            seq: form.seq, at: form.at, leaf: form.leaf, root: checkpoint.checkpoint.root, proof: form.proof)
        guard acknowledgement.isProved else { throw .notIncluded }
        self.key = key
        // One receipt is one row of bytes: nothing can hide between them.
        if self.bytes != bytes { throw .otherForm }
    }
}
