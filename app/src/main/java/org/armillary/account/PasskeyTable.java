package org.armillary.account;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.armillary.home.Transaction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/// The table of passkeys, as the library that verifies them asks for it. A person's handle there is their UUID.
final class PasskeyTable implements UserCredentialRepository {

    private final Book book;

    PasskeyTable(Book book) {
        this.book = book;
    }

    static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static UUID person(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public void delete(Bytes credential) {
        book.change(transaction ->
                transaction.update("delete from passkey where credential = ?", credential.toBase64UrlString()));
    }

    @Override
    public void save(CredentialRecord record) {
        book.change(transaction -> {
            Person person = People.find(transaction, person(record.getUserEntityUserId()))
                    .orElseThrow(() -> new AccountFault("no-person", "the passkey's person is gone"));
            int known = transaction.update(
                    "update passkey set signature_count = ?, backed_up = ?, used_at = ? where credential = ?",
                    record.getSignatureCount(),
                    record.isBackupState(),
                    book.now(),
                    record.getCredentialId().toBase64UrlString());
            if (known == 0) {
                insert(transaction, record, person);
                book.changed(transaction, person.actor(), person.uri(), Map.of("what", "passkey-made"));
            }
            return known;
        });
    }

    private void insert(Transaction transaction, CredentialRecord record, Person person) {
        transaction.update(
                "insert into passkey (credential, person, label, public_key, attestation, signature_count,"
                        + " verifies_user, transports, backup_eligible, backed_up, created_at, used_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                record.getCredentialId().toBase64UrlString(),
                person.id(),
                record.getLabel(),
                new Bytes(record.getPublicKey().getBytes()).toBase64UrlString(),
                Objects.requireNonNull(record.getAttestationObject(), "attested")
                        .toBase64UrlString(),
                record.getSignatureCount(),
                record.isUvInitialized(),
                record.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .collect(Collectors.joining(" ")),
                record.isBackupEligible(),
                record.isBackupState(),
                book.now(),
                book.now());
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return book.read(transaction -> transaction.find(
                        "select * from passkey where credential = ?",
                        PasskeyTable::record,
                        credential.toBase64UrlString()))
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return book.read(transaction ->
                transaction.list("select * from passkey where person = ?", PasskeyTable::record, person(handle)));
    }

    List<Passkey> list(UUID person) {
        return book.read(transaction -> transaction.list(
                "select * from passkey where person = ? order by created_at",
                row -> new Passkey(
                        row.getString("credential"),
                        row.getString("label"),
                        row.getBoolean("backed_up"),
                        Transaction.instant(row, "created_at").orElseThrow(),
                        Transaction.instant(row, "used_at").orElseThrow()),
                person));
    }

    private static CredentialRecord record(ResultSet row) throws SQLException {
        Instant created = Transaction.instant(row, "created_at").orElseThrow();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential")))
                .userEntityUserId(handle(row.getObject("person", UUID.class)))
                .publicKey(ImmutablePublicKeyCose.fromBase64(row.getString("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verifies_user"))
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(Bytes.fromBase64(row.getString("attestation")))
                .label(row.getString("label"))
                .created(created)
                .lastUsed(Transaction.instant(row, "used_at").orElse(created))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return words.isEmpty()
                ? Set.of()
                : Arrays.stream(words.split(" "))
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet());
    }
}
