package org.armillary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.armillary.law.codification.Codex;
import org.armillary.law.rulebook.Vocabulary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KitFactsTest {

    private static final Path KIT = Path.of("../../shared/kits/assess/jurisdictions/facts.json");
    private static final JsonNode TABLE = Table.read("jurisdictions.yaml");
    private static final Vocabulary VOCABULARY = Codex.load().vocabulary();

    @Test
    void everyNameOfTheTableIsAFact() {
        assertThat(KitFacts.texts(TABLE.path("same")))
                .allMatch(each -> VOCABULARY.find(each).isPresent());
        assertThat(StreamSupport.stream(TABLE.path("renamed").spliterator(), false)
                        .map(each -> each.path("ours").asString()))
                .allMatch(each -> VOCABULARY.find(each).isPresent());
    }

    @Test
    void everyFactOfTheKitHasAPlace() throws IOException {
        assumeThat(KIT).as("the kit of cases, beside the project").exists();
        JsonNode kit = JsonMapper.builder().build().readTree(Files.readString(KIT));
        Set<String> left = new TreeSet<>(kit.path("facts").propertyNames());
        left.removeAll(KitFacts.texts(TABLE.path("same")));
        left.removeAll(KitFacts.texts(TABLE.path("unasked")));
        TABLE.path("renamed").forEach(each -> left.remove(each.path("kit").asString()));
        assertThat(left).isEmpty();
    }
}
