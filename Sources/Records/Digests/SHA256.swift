internal import CLibCrypto

/// SHA-256 (FIPS 180-4) from the system's libcrypto, with the first byte that tells apart what is hashed: 0
/// for a leaf and 1 for a node (RFC 6962, section 2.1), 2 for a free text.
enum SHA256 {
    static func digest(of bytes: [UInt8]) -> Digest {
        var digest = Digest()
        withUnsafeMutableBytes(of: &digest) { out in
            bytes.withUnsafeBytes { palmares_sha256($0.baseAddress, $0.count, out.baseAddress) }
        }
        return digest
    }

    static func leaf(_ bytes: UnsafeRawBufferPointer) -> Digest { digest(0, bytes) }

    static func leaf(_ bytes: [UInt8]) -> Digest { bytes.withUnsafeBytes { digest(0, $0) } }

    static func node(_ left: Digest, _ right: Digest) -> Digest {
        withUnsafeBytes(of: (left, right)) { digest(1, $0) }
    }

    static func freeText(_ bytes: [UInt8]) -> Digest { bytes.withUnsafeBytes { digest(2, $0) } }

    private static func digest(_ prefix: UInt8, _ bytes: UnsafeRawBufferPointer) -> Digest {
        var digest = Digest()
        withUnsafeMutableBytes(of: &digest) { out in
            palmares_sha256_prefixed(prefix, bytes.baseAddress, bytes.count, out.baseAddress)
        }
        return digest
    }
}

extension Digest {
    /// SHA-256 of some bytes, as others work it out too.
    public init(of bytes: [UInt8]) { self = SHA256.digest(of: bytes) }
}
