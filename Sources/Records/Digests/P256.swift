internal import CLibCrypto

/// Signatures by ECDSA on the curve P-256 with SHA-256 (FIPS 186-5; W3C Web Authentication calls it ES256),
/// as the devices of people make them. We check them and make none.
public enum P256 {
    public struct PublicKey: Hashable, Sendable {
        /// The coordinates x and y of its point.
        public let bytes: [UInt8]

        public static let byteCount = 64

        /// `nil` unless there are 64 bytes, and the point lies on the curve.
        public init?(_ bytes: [UInt8]) {
            guard bytes.count == Self.byteCount else { return nil }
            self.bytes = bytes
            guard let key else { return nil }
            EVP_PKEY_free(key)
        }

        /// Whether a signature (ECDSA-Sig-Value in DER, RFC 3279, 2.2.3) is this key's for the message.
        public func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
            guard let key else { return false }
            defer { EVP_PKEY_free(key) }
            guard let context = EVP_MD_CTX_new() else { return false }
            defer { EVP_MD_CTX_free(context) }
            return EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, key) == 1
                && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
        }

        /// As libcrypto has it; whoever asks frees it.
        private var key: OpaquePointer? {
            let info = Self.infoStart + bytes
            return info.withUnsafeBufferPointer { info in
                var start = info.baseAddress
                return d2i_PUBKEY(nil, &start, info.count)
            }
        }

        /// What stands before x and y in a SubjectPublicKeyInfo (RFC 5480, 2): id-ecPublicKey, secp256r1, and
        /// the 4 of a point that is written whole.
        private static let infoStart: [UInt8] = [
            0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A,
            0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
        ]
    }
}
