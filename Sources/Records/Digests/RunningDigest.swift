internal import CLibCrypto

/// SHA-256 of what comes piece by piece.
public struct RunningDigest {
    private var context = SHA256_CTX()

    public init() { SHA256_Init(&context) }

    public mutating func take(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { _ = SHA256_Update(&context, $0.baseAddress, $0.count) }
    }

    /// Of all that came so far.
    public var digest: Digest {
        var (context, digest) = (context, Digest())
        withUnsafeMutableBytes(of: &digest) { out in
            _ = SHA256_Final(out.bindMemory(to: UInt8.self).baseAddress, &context)
        }
        return digest
    }
}
