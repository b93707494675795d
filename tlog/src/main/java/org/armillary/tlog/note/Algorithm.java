package org.armillary.tlog.note;

import org.armillary.tlog.tree.Refused;

/// What a key signs with, by the type byte of C2SP signed-note and its relatives.
public enum Algorithm {
    /// Ed25519 over the text of the note.
    ED25519(1, 32),
    /// ECDSA with P-256 and SHA-256 over the text of the note. Read only.
    ECDSA(2, 91),
    /// Ed25519 over a checkpoint and the time of the cosigner.
    ED25519_COSIGNATURE(4, 32),
    /// The signed tree head of Certificate Transparency (RFC 6962). Read only.
    TREE_HEAD(5, 91),
    /// ML-DSA-44 (FIPS 204) over a subtree, its origin, and the name and time of the cosigner.
    ML_DSA_COSIGNATURE(6, 1312);

    private final int type;
    private final int keyLength;

    Algorithm(int type, int keyLength) {
        this.type = type;
        this.keyLength = keyLength;
    }

    /// @throws Refused when there is none of this type
    static Algorithm of(int type) {
        for (Algorithm algorithm : values()) {
            if (algorithm.type == type) {
                return algorithm;
            }
        }
        throw new Refused("no algorithm of type " + type + " is known here: known are 1, 2, 4, 5 and 6");
    }

    /// The type byte, before the public key in a vkey.
    public int type() {
        return type;
    }

    /// Bytes of a public key.
    int keyLength() {
        return keyLength;
    }

    /// What people call it.
    public String spoken() {
        return switch (this) {
            case ED25519, ED25519_COSIGNATURE -> "Ed25519";
            case ECDSA, TREE_HEAD -> "ECDSA P-256";
            case ML_DSA_COSIGNATURE -> "ML-DSA-44";
        };
    }

    /// Whether signatures of this kind begin with a time.
    public boolean isTimed() {
        return this != ED25519 && this != ECDSA;
    }

    /// Whether this is how witnesses sign.
    public boolean isCosignature() {
        return this == ED25519_COSIGNATURE || this == ML_DSA_COSIGNATURE;
    }
}
