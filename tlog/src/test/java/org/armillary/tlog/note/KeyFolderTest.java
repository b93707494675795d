package org.armillary.tlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.armillary.tlog.note.KeyFolder.Use;
import org.armillary.tlog.tree.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyFolderTest {

    private static final byte[] MESSAGE = "a text\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Use.class)
    void keysAreFoundAgain(Use use) throws IOException {
        KeyFolder folder = KeyFolder.at(directory.resolve("keys"));
        assertThat(folder.find(use)).isEmpty();
        SigningKey made = folder.create(use, "log.example/keys");
        SigningKey found = KeyFolder.at(directory.resolve("keys")).find(use).orElseThrow();
        assertThat(found.verifier()).isEqualTo(made.verifier());
        assertThat(made.verifier().verify(MESSAGE, found.sign(MESSAGE))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void nobodyElseMayReadThem(Use use) throws IOException {
        KeyFolder folder = KeyFolder.at(directory.resolve("keys"));
        folder.create(use, "log.example/keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("keys"))))
                .isEqualTo("rwx------");
        try (var files = Files.list(directory.resolve("keys"))) {
            assertThat(files.toList())
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void keyThatOthersMayReadIsRefused() throws IOException {
        KeyFolder folder = KeyFolder.at(directory);
        SigningKey key = folder.create(Use.LOG_ED25519, "log.example/keys");
        Files.setPosixFilePermissions(directory.resolve("log-ed25519"), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> folder.find(Use.LOG_ED25519))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("log-ed25519")
                .hasMessageContaining("chmod 600")
                .hasMessageNotContaining(key.secret());
    }

    @Test
    void keyIsNeverReplaced() throws IOException {
        KeyFolder folder = KeyFolder.at(directory);
        SigningKey first = folder.create(Use.WITNESS_ED25519, "w.example");
        assertThatThrownBy(() -> folder.create(Use.WITNESS_ED25519, "w.example"))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.find(Use.WITNESS_ED25519).orElseThrow().verifier()).isEqualTo(first.verifier());
    }

    @Test
    void retiredKeyLeavesItsVkeyAndNoSecret() throws IOException {
        KeyFolder folder = KeyFolder.at(directory);
        SigningKey first = folder.create(Use.LOG_ML_DSA, "log.example/keys");
        assertThat(folder.retire(Use.LOG_ML_DSA)).contains(first.verifier());
        SigningKey second = folder.create(Use.LOG_ML_DSA, "log.example/keys");
        assertThat(folder.retire(Use.LOG_ML_DSA)).contains(second.verifier());
        assertThat(folder.retired()).containsExactly(first.verifier(), second.verifier());
        assertThat(folder.find(Use.LOG_ML_DSA)).isEmpty();
        try (var files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("PRIVATE"));
        }
    }

    @Test
    void keyOfAnotherSortIsRefused() throws IOException {
        KeyFolder folder = KeyFolder.at(directory);
        folder.create(Use.LOG_ED25519, "log.example/keys");
        Files.move(directory.resolve("log-ed25519"), directory.resolve("witness-ed25519"));
        assertThatThrownBy(() -> folder.find(Use.WITNESS_ED25519))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("a key of type 1, not 4");
    }
}
