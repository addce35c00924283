internal import CLibCrypto

/// HMAC with SHA-256 (RFC 2104, FIPS 198-1): names and orders that only who has the key can work out.
public struct KeyedHash: Sendable {
    private let key: [UInt8]

    /// - Parameter key: 32 random bytes.
    public init(key: [UInt8]) {
        self.key = key
    }

    /// The same words give the same digest; words are told apart by their lengths, so that no two lists of
    /// them are read as one.
    public func digest(_ words: String...) -> Digest { digest(words) }

    /// A salt that is the same for the same words.
    public func salt(_ words: String...) -> Salt { Salt(digest(["salt"] + words)) }

    private func digest(_ words: [String]) -> Digest {
        var bytes: [UInt8] = []
        for word in words {
            bytes += "\(word.utf8.count):".utf8
            bytes += word.utf8
        }
        var digest = Digest()
        let isDone = withUnsafeMutableBytes(of: &digest) { out in
            bytes.withUnsafeBytes { bytes in
                key.withUnsafeBytes { key in
                    palmares_hmac_sha256(
                        key.baseAddress, Int32(key.count), bytes.baseAddress, bytes.count, out.baseAddress)
                }
            }
        }
        precondition(isDone == 1, "libcrypto has no memory for HMAC")
        return digest
    }
}
