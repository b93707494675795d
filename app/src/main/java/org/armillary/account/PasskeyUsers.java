package org.armillary.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/// People, as the library that verifies passkeys asks for them. It never makes or deletes one.
final class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private final People people;

    PasskeyUsers(People people) {
        this.people = people;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return handle.getBytes().length == 16 ? entity(people.find(PasskeyTable.person(handle))) : null;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return entity(people.find(name));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("accounts are made by invitation, not by a passkey");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts are disabled, never deleted");
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Person> person) {
        return person.filter(each -> !each.isDisabled())
                .map(each -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(PasskeyTable.handle(each.id()))
                        .name(each.name())
                        .displayName(each.shown())
                        .build())
                .orElse(null);
    }
}
