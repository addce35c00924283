import Jury
import Records
import RecordsTestSupport
import Testing

@testable import Web

/// What is taken for the answer of a passkey, and what is not: each check broken alone.
@Suite struct RelyingPartyTests {
    private let party: RelyingParty
    private let challenge: Digest
    private let key: P256.PublicKey

    init() throws {
        let origin = try #require(Origin(House.origin))
        party = try #require(RelyingParty(origin))
        challenge = try #require(Digest(Array(UInt8(0)..<32)))
        key = try #require(P256.PublicKey(Authenticator.x + Authenticator.y))
    }

    /// Made by Python's cryptography 48 from the key of RFC 6979, A.2.5:
    /// `ec.derive_private_key(…, ec.SECP256R1()).sign(data + sha256(client).digest(), ec.ECDSA(SHA256()))`,
    /// with the challenge 00 01 … 1f, the credential 00 01 … 0f and a count of 7.
    @Test func `a key and a signature that somebody else worked out are taken`() throws {
        func bytes(_ text: String) throws -> [UInt8] { try #require(Base64URL.bytes(of: text)) }
        let made = try party.registered(
            client: bytes(
                "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoiQUFFQ0F3UUZCZ2NJQ1FvTERBME9EeEFSRWhNVUZSWVhHQmthR3h3ZEhoOCIsIm9yaWdpbiI6Imh0dHBzOi8vanVyeS5leGFtcGxlIiwiY3Jvc3NPcmlnaW4iOmZhbHNlfQ"
            ),
            authenticator: bytes(
                "P9bKnVk1PUZeN7uOneqkYqGXKUkXj0SGA9DE07tb2UJFAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAABAgMEBQYHCAkKCwwNDg-lAQIDJiABIVggYP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7YiWCB5A_4QCLi8maQa6elWKLxk8vGyDC1-n1F3o8KU1EYimQ"
            ), challenge: challenge)
        #expect(made.credential == .init(name: Array(UInt8(0)..<16), key: key) && made.count == 0)
        let count = try party.signatures(
            client: bytes(
                "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiQUFFQ0F3UUZCZ2NJQ1FvTERBME9EeEFSRWhNVUZSWVhHQmthR3h3ZEhoOCIsIm9yaWdpbiI6Imh0dHBzOi8vanVyeS5leGFtcGxlIiwiY3Jvc3NPcmlnaW4iOmZhbHNlfQ"
            ),
            authenticator: bytes("P9bKnVk1PUZeN7uOneqkYqGXKUkXj0SGA9DE07tb2UIFAAAABw"),
            signature: bytes(
                "MEQCIFjCicJLhpHdU3VRX8OfIl-SU_4LyMf0H5iA5lzuEj_BAiBwEhAxRYKeawKyH-e5I5Y7yhAx6WB0k4Elu641Cc5opQ"
            ), by: key, challenge: challenge)
        #expect(count == 7)
    }

    private func register(_ device: Authenticator, _ client: [UInt8]? = nil) -> PasskeyRefusal? {
        do throws(PasskeyRefusal) {
            _ = try party.registered(
                client: client ?? device.client("webauthn.create", challenge),
                authenticator: device.data(registering: true), challenge: challenge)
            return nil
        } catch {
            return error
        }
    }

    /// Signed as it is said, so that only what is said can be wrong.
    private func signIn(_ device: Authenticator, _ client: [UInt8]? = nil) throws -> PasskeyRefusal? {
        let (client, data) = (
            client ?? device.client("webauthn.get", challenge), device.data(registering: false)
        )
        let signature = try device.sign(data, client)
        do throws(PasskeyRefusal) {
            _ = try party.signatures(
                client: client, authenticator: data, signature: signature, by: key, challenge: challenge)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        "http://jury.example", "https://jury.example:8443", "https://jury.example.evil.example",
        "https://Jury.example", "https://jury.example/", "",
    ])
    func `what was made on a page of another site is refused`(origin: String) throws {
        var device = Authenticator()
        device.origin = origin
        #expect(register(device) == .otherOrigin)
        #expect(try signIn(device) == .otherOrigin)
    }

    @Test(arguments: ["example", "sub.jury.example", "https://jury.example", ""])
    func `what was made for another host is refused`(host: String) throws {
        var device = Authenticator()
        device.host = host
        #expect(register(device) == .otherHost)
        #expect(try signIn(device) == .otherHost)
    }

    @Test(
        arguments: [
            (0x05, nil), (0x0D, nil), (0x1D, nil), (0x27, nil), (0x04, .nobodyPresent),
            (0x00, .nobodyPresent),
            (0x01, .nobodyVerified), (0x15, .badCopy), (0x85, .badAuthenticatorData),
        ] as [(UInt8, PasskeyRefusal?)])
    func `somebody must be there and verified`(flags: UInt8, refusal: PasskeyRefusal?) throws {
        var device = Authenticator()
        device.flags = flags
        #expect(register(device) == refusal)
        #expect(try signIn(device) == refusal)
    }

    @Test(
        arguments: [
            ("false", nil), (nil, nil), ("true", .embedded), ("null", .embedded), ("\"false\"", .embedded),
            ("0", .embedded), ("[false]", .embedded),
            ("false,\"topOrigin\":\"https://a.example\"", .embedded),
            ("false,\"crossOrigin\":false", .badClientData), ("false,\"other\":{\"origin\":[1]}", nil),
        ] as [(String?, PasskeyRefusal?)])
    func `a page inside another's is refused, and what browsers add is passed over`(
        crossOrigin: String?, refusal: PasskeyRefusal?
    ) throws {
        var device = Authenticator()
        device.crossOrigin = crossOrigin
        #expect(register(device) == refusal)
        #expect(try signIn(device) == refusal)
    }

    @Test func `what was made for the one is not taken for the other`() throws {
        let device = Authenticator()
        for type in ["webauthn.get", "", "webauthn.create2", "payment.get"] {
            #expect(register(device, device.client(type, challenge)) == .otherKind)
        }
        #expect(try signIn(device, device.client("webauthn.create", challenge)) == .otherKind)
        var signing = device
        signing.flags |= 0x40
        signing.rest = Array(device.data(registering: true).dropFirst(37))
        #expect(try signIn(signing) == .badCredential)
        let (client, data) = (device.client("webauthn.create", challenge), device.data(registering: false))
        #expect(throws: PasskeyRefusal.badCredential) {
            try party.registered(client: client, authenticator: data, challenge: challenge)
        }
    }

    @Test func `another challenge is refused`() throws {
        let device = Authenticator()
        let other = Digest(of: [1])
        #expect(register(device, device.client("webauthn.create", other)) == .otherChallenge)
        #expect(try signIn(device, device.client("webauthn.get", other)) == .otherChallenge)
        for text in ["", "AA", String(repeating: "A", count: 44), String(repeating: "=", count: 43)] {
            #expect(register(device, device.client("webauthn.create", text)) == .badClientData)
        }
    }

    @Test(arguments: [
        "", "{}", "[]", "null", "\"webauthn.get\"", "{\"type\":\"webauthn.create\"}",
        "{\"type\":1,\"challenge\":\"\",\"origin\":\"\"}",
        "{\"a\":{\"type\":\"x\",\"challenge\":\"\",\"origin\":\"\"}}",
        "[{\"type\":\"x\",\"challenge\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\",\"origin\":\"\"}]",
    ])
    func `what is no client data is refused`(json: String) throws {
        #expect(register(Authenticator(), Array(json.utf8)) == .badClientData)
        #expect(try signIn(Authenticator(), Array(json.utf8)) == .badClientData)
    }

    @Test func `authenticator data that ends too soon or goes on is refused`() throws {
        var device = Authenticator()
        let whole = device.data(registering: true)
        let client = device.client("webauthn.create", challenge)
        for count in 0..<whole.count {
            #expect(throws: PasskeyRefusal.self, "\(count)") {
                try party.registered(
                    client: client, authenticator: Array(whole.prefix(count)), challenge: challenge)
            }
        }
        device.rest = [0]
        #expect(register(device) == .badAuthenticatorData)
        #expect(try signIn(device) == .badAuthenticatorData)
        // What extensions say is a map.
        device.flags |= 0x80
        #expect(register(device) == .badAuthenticatorData)
        device.rest = [0xA1, 0x6B] + Array("credProtect".utf8) + [0x02]
        #expect(register(device) == nil)
        #expect(try signIn(device) == nil)
    }

    @Test func `a name of no length or of more than 1,023 bytes is refused`() throws {
        var device = Authenticator()
        device.credential = []
        #expect(register(device) == .badCredential)
        let data = Authenticator().data(registering: true)
        let (start, key) = (data.prefix(53), data.suffix(77))
        let client = device.client("webauthn.create", challenge)
        for (length, isTaken) in [(1_023, true), (1_024, false)] {
            let name = [UInt8](repeating: 7, count: length)
            let long = start + [UInt8(length >> 8), UInt8(length & 255)] + name + key
            let made = try? party.registered(client: client, authenticator: Array(long), challenge: challenge)
            #expect((made?.credential.name == name) == isTaken)
        }
    }

    @Test func `a key of another kind, off the curve or written in another way is refused`() throws {
        let device = Authenticator()
        // One bit off is off the curve.
        for place in 0..<77 {
            var other = device
            other.key[place] ^= 1
            #expect(register(other) == .badKey, "\(place)")
        }
        for key: [UInt8] in [
            [], [0xA0], Array(device.key.dropLast()), [0xA6] + device.key.dropFirst(),
            Authenticator.start + [UInt8](repeating: 0, count: 32) + [0x22, 0x58, 0x20]
                + [UInt8](repeating: 0, count: 32),
        ] {
            var other = device
            other.key = key
            #expect(register(other) == .badKey)
        }
    }

    @Test func `a signature is of these very bytes, by this key, and in one form`() throws {
        let device = Authenticator()
        let (client, data) = (device.client("webauthn.get", challenge), device.data(registering: false))
        let signature = try device.sign(data, client)
        func refusal(_ data: [UInt8], _ signature: [UInt8], _ key: P256.PublicKey) -> PasskeyRefusal? {
            do throws(PasskeyRefusal) {
                _ = try party.signatures(
                    client: client, authenticator: data, signature: signature, by: key, challenge: challenge)
                return nil
            } catch {
                return error
            }
        }
        #expect(refusal(data, signature, key) == nil)
        var counted = data
        counted[36] = 1
        #expect(refusal(counted, signature, key) == .badSignature)
        for place in signature.indices {
            var broken = signature
            broken[place] ^= 1
            #expect(refusal(data, broken, key) == .badSignature, "\(place)")
        }
        for broken in [[], signature + [0], Array(signature.dropLast()), [UInt8](repeating: 0, count: 64)] {
            #expect(refusal(data, broken, key) == .badSignature)
        }
        let generator = try #require(P256.PublicKey(PasskeyContract.point))
        #expect(refusal(data, signature, generator) == .badSignature)
    }

    @Test func `sites that are reached by a number have no passkeys`() throws {
        for text in [
            "http://127.0.0.1:8080", "https://10.0.0.1", "https://1", "https://jury.1", "https://0x7f",
        ] {
            let origin = try #require(Origin(text))
            #expect(RelyingParty(origin) == nil, "\(text)")
        }
        let origin = try #require(Origin("http://localhost:8080"))
        let local = try #require(RelyingParty(origin))
        #expect([local.host, local.origin] == ["localhost", "http://localhost:8080"])
        #expect(party.host == "jury.example")
    }

    @Test func `no bytes trap`() throws {
        let seed: UInt64 = 20_261_129
        var generator = SplitMix64(seed: seed)
        let device = Authenticator()
        let seeds: [[UInt8]] = [
            device.client("webauthn.create", challenge), device.data(registering: true),
            device.data(registering: false), [],
        ]
        for round in 0..<20_000 {
            var pieces = (0..<3).map { _ in seeds[Int(generator.next() % 4)] }
            for index in pieces.indices {
                for _ in 0..<generator.next() % 4 where !pieces[index].isEmpty {
                    let place = Int(generator.next() % UInt64(pieces[index].count))
                    if generator.next() % 2 == 0 {
                        pieces[index][place] = UInt8(truncatingIfNeeded: generator.next())
                    } else {
                        pieces[index].removeLast(place)
                    }
                }
            }
            _ = try? ClientData(pieces[0])
            _ = try? AuthenticatorData(pieces[1])
            _ = try? party.registered(client: seeds[0], authenticator: pieces[1], challenge: challenge)
            if round % 50 == 0 {
                let client = device.client("webauthn.get", challenge)
                let taken = try? party.signatures(
                    client: client, authenticator: seeds[2], signature: pieces[2], by: key,
                    challenge: challenge)
                #expect(taken == nil, "seed \(seed), round \(round)")
            }
        }
    }
}
