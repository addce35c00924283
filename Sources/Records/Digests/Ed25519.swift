internal import CLibCrypto

/// Signatures by Ed25519 (RFC 8032) from the system's libcrypto.
public enum Ed25519 {
    public static let keyBytes = 32
    public static let signatureBytes = 64

    /// A secret key: the 32 bytes that RFC 8032 calls so. 32 random bytes are one.
    public struct SecretKey: Sendable, CustomStringConvertible, CustomReflectable {
        private let bytes: [UInt8]
        public let publicKey: PublicKey

        /// `nil` unless there are 32 bytes.
        public init?(_ bytes: [UInt8]) {
            guard bytes.count == keyBytes,
                let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, bytes, bytes.count)
            else { return nil }
            defer { EVP_PKEY_free(key) }
            var shown = [UInt8](repeating: 0, count: keyBytes)
            var count = shown.count
            guard EVP_PKEY_get_raw_public_key(key, &shown, &count) == 1,
                let publicKey = PublicKey(shown)
            else { return nil }
            self.bytes = bytes
            self.publicKey = publicKey
        }

        /// 64 bytes; the same message gives the same ones. `nil` where libcrypto cannot, for want of memory.
        public func sign(_ message: [UInt8]) -> [UInt8]? {
            guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, bytes, bytes.count)
            else { return nil }
            defer { EVP_PKEY_free(key) }
            guard let context = EVP_MD_CTX_new() else { return nil }
            defer { EVP_MD_CTX_free(context) }
            var signature = [UInt8](repeating: 0, count: signatureBytes)
            var count = signature.count
            guard EVP_DigestSignInit(context, nil, nil, nil, key) == 1,
                EVP_DigestSign(context, &signature, &count, message, message.count) == 1,
                count == signatureBytes
            else { return nil }
            return signature
        }

        // A secret is not printed, whatever prints it.
        public var description: String { "Ed25519.SecretKey" }
        public var customMirror: Mirror { Mirror(self, children: []) }
    }

    public struct PublicKey: Hashable, Sendable {
        public let bytes: [UInt8]

        /// `nil` unless there are 32 bytes.
        public init?(_ bytes: [UInt8]) {
            guard bytes.count == keyBytes else { return nil }
            self.bytes = bytes
        }

        /// Whether a signature is this key's for the message.
        public func isSignature(_ signature: [UInt8], of message: [UInt8]) -> Bool {
            guard signature.count == signatureBytes,
                let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count)
            else { return false }
            defer { EVP_PKEY_free(key) }
            guard let context = EVP_MD_CTX_new() else { return false }
            defer { EVP_MD_CTX_free(context) }
            return EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
                && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
        }
    }
}
