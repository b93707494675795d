package org.armillary.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketAddressTest {

    @Test
    void everyPartHasItsPlace() {
        assertThat(BucketAddress.parse(
                        "s3://ledgers/eu/2026/?endpoint=https://objects.example:9000&region=eu-central-1"))
                .isEqualTo(new BucketAddress(
                        "ledgers",
                        "eu/2026",
                        Optional.of(URI.create("https://objects.example:9000")),
                        Optional.of("eu-central-1"),
                        true));
    }

    @Test
    void mostPartsMayBeLeftOut() {
        BucketAddress address = BucketAddress.parse("s3://ledgers");
        assertThat(address).isEqualTo(new BucketAddress("ledgers", "", Optional.empty(), Optional.empty(), false));
        assertThat(address.key("tile/0/000")).isEqualTo("tile/0/000");
        assertThat(BucketAddress.parse("s3://ledgers/a/b").key("checkpoint")).isEqualTo("a/b/checkpoint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/var/ledger",
                "s3://",
                "s3://Ledgers",
                "s3://ab",
                "s3://ledgers/../x",
                "s3://ledgers//x",
                "s3://ledgers?endpoint=ftp://x",
                "s3://ledgers?endpoint=http://",
                "s3://ledgers?paths=perhaps",
                "s3://ledgers?region",
                "s3://ledgers?region=a&region=b",
                "s3://ledgers?zone=a"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> BucketAddress.parse(text));
    }

    /// Addresses stand in process lists, in logs and in messages.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3://AKIAEXAMPLE:hush-hush@ledgers/x",
                "s3://ledgers?secret=hush-hush",
                "s3://ledgers?endpoint=https://me:hush-hush@objects.example"
            })
    void keysHaveNoPlaceInItAndAreNotRepeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BucketAddress.parse(text))
                .withMessageContaining("keys")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("hush"));
    }
}
