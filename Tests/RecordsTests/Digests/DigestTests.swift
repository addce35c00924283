import Testing

@testable import Records

@Suite struct DigestTests {
    /// FIPS 180-4, examples; RFC 6962 for the two prefixes.
    @Test func `hashes are those of the standards`() {
        #expect(
            hexadecimal(SHA256.digest(of: Array("abc".utf8)))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            hexadecimal(MerkleTree.emptyRoot)
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            hexadecimal(SHA256.leaf([]))
                == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
    }

    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func `base 64 is that of the standard, both ways`(plain: String, text: String) {
        #expect(Base64.text(Array(plain.utf8)) == text)
        #expect(Base64.bytes(of: text) == Array(plain.utf8))
    }

    @Test(arguments: [
        "Z", "Zg", "Zg=", "Zh==", "Zm9=", "Zg==Zg==", "Zg==\n", "====", "Zm-_", "Z===", "Zm9v=",
    ])
    func `base 64 that nobody wrote so is refused`(text: String) {
        #expect(Base64.bytes(of: text) == nil)
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("~~~", "fn5-"),
        ("???", "Pz8_"),
    ])
    func `base 64 for addresses is that of the standard, both ways`(plain: String, text: String) {
        #expect(Base64URL.text(Array(plain.utf8)) == text)
        #expect(Base64URL.bytes(of: text) == Array(plain.utf8))
    }

    @Test(arguments: ["Z", "Zg==", "Zg=", "Zh", "Zm9", "fn5+", "Pz8/", "Zm9vY", "Zg\n", "Zé", "===="])
    func `base 64 for addresses that nobody wrote so is refused`(text: String) {
        #expect(Base64URL.bytes(of: text) == nil)
    }

    /// RFC 6979, A.2.5, with SHA-256.
    @Test func `signatures by P-256 are those of the standard`() throws {
        let point = bytes(
            "60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb67903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299"
        )
        let key = try #require(P256.PublicKey(point))
        for (message, signature) in [
            (
                "sample",
                "3046022100efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716022100f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8"
            ),
            (
                "test",
                "3045022100f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d383670220019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083"
            ),
        ] {
            #expect(key.isSignature(bytes(signature), of: Array(message.utf8)))
            #expect(!key.isSignature(bytes(signature), of: Array(message.utf8) + [0]))
        }
        #expect(P256.PublicKey(Array(point.dropLast())) == nil)
        #expect(P256.PublicKey(point + [0]) == nil)
        #expect(P256.PublicKey([UInt8](repeating: 0, count: 64)) == nil)
        #expect(P256.PublicKey(Array(point.dropLast()) + [0x98]) == nil)
    }

    /// RFC 8032, section 7.1, tests 1 to 3.
    @Test(arguments: [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ])
    func `signatures are those of the standard`(
        secret: String, shown: String, message: String, signature: String
    ) throws {
        let key = try #require(Ed25519.SecretKey(bytes(secret)))
        #expect(key.publicKey.bytes == bytes(shown))
        #expect(key.sign(bytes(message)) == bytes(signature))
        #expect(key.publicKey.isSignature(bytes(signature), of: bytes(message)))
        #expect(!key.publicKey.isSignature(bytes(signature), of: bytes(message) + [0]))
        #expect("\(key)" == "Ed25519.SecretKey")
    }
}

func bytes(_ digits: String) -> [UInt8] {
    let digits = digits.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

func hexadecimal(_ digest: Digest) -> String {
    digest.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
