internal import Records
internal import Wire

/// What our script hands to the browser where a passkey is made or used, in the words of W3C Web
/// Authentication, Level 3, 5.4 and 5.5, bytes in Base 64 for addresses.
struct PasskeyOptions {
    let party: RelyingParty
    let challenge: Digest

    /// How long a challenge waits for its answer, in milliseconds. Browsers ask for a finger meanwhile, or
    /// for a phone that is to be found first.
    static let wait = 5 * 60_000

    /// A key that its device finds without being told its name, for somebody who has those passkeys already.
    func making(for person: Digest, called name: String, beside present: [Passkey]) -> [UInt8] {
        json { json in
            json.key("rp")
            json.object { json in
                json.member("id", party.host)
                json.member("name", "Palmarès")
            }
            json.key("user")
            json.object { json in
                json.member("id", Base64URL.text(person.bytes))
                json.member("name", name)
                json.member("displayName", name)
            }
            json.key("pubKeyCredParams")
            json.array { json in
                json.object { json in
                    json.member("type", "public-key")
                    json.member("alg", -7)
                }
            }
            json.key("excludeCredentials")
            json.array { json in
                for passkey in present {
                    json.object { json in
                        json.member("type", "public-key")
                        json.member("id", Base64URL.text(passkey.credential))
                    }
                }
            }
            json.key("authenticatorSelection")
            json.object { json in
                json.member("residentKey", "required")
                json.member("requireResidentKey", true)
                json.member("userVerification", "required")
            }
            json.member("attestation", "none")
        }
    }

    /// Any that the device has for us: nobody says before who she is.
    func using() -> [UInt8] {
        json { json in
            json.member("rpId", party.host)
            json.member("userVerification", "required")
        }
    }

    private func json(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("challenge", Base64URL.text(challenge.bytes))
            json.member("timeout", Self.wait)
            body(&json)
        }
        return json.bytes
    }
}
