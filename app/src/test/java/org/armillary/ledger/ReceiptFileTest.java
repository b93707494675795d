package org.armillary.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armillary.tlog.tree.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The receipt that docs/formats/receipt.md shows, read and forged.
class ReceiptFileTest {

    private static String documented() throws IOException {
        String page = Files.readString(Path.of("../docs/formats/receipt.md"));
        int start = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static ReceiptFile parse(String receipt) {
        return ReceiptFile.parse(receipt.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void showsWhatItsEntryCommitsTo() throws IOException {
        ReceiptFile receipt = parse(documented());
        assertThat(receipt.leaf().sequence()).isEqualTo(17);
        assertThat(receipt.proof()).as("it is pending").isEmpty();
        assertThat(receipt.opening().orElseThrow().find("outcome")).contains("{\"label\":\"refer\",\"score\":0.31}");
        assertThat(receipt.opening().orElseThrow().find("about")).as("withheld").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score\\\":0.31       | score\\\":0.13",
                "triage              | Triage",
                "FAnF0FXHrj8P6NWH    | GAnF0FXHrj8P6NWH",
                "iQLmBe9u9           | jQLmBe9u9",
                "\"policy\":         | \"polity\":",
                "receipt/1           | receipt/2",
                "sequence\\\":17     | sequence\\\": 17",
                "\"salt\": \"LRLL    | \"salt\": \"",
            })
    void aForgedOneIsRefused(String from, String to) throws IOException {
        String forged = documented().replace(from, to);
        assertThat(forged).isNotEqualTo(documented());
        assertThatThrownBy(() -> parse(forged)).isInstanceOf(Refused.class);
    }
}
