package org.armillary.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The words of topics, held to the examples beside them.
class TopicsTest {

    private static final Set<String> LANGUAGES = Set.of("eng", "fra", "deu", "zho", "jpn", "kor", "spa", "ita", "por");

    private final Topics topics = Topics.shipped();

    @Test
    void wordsFindWhatTheyMustAndNothingThatOnlyLooksLikeIt() {
        List<String> wrong = topics.list().stream()
                .flatMap(topic -> topic.examples().stream()
                        .filter(each -> topics.in(each.text(), each.language()).contains(topic) != each.isAbout())
                        .map(each -> topic.id() + " " + each.language() + " "
                                + (each.isAbout() ? "misses: " : "takes: ") + each.text()))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTopicHasWordsAndExamplesOfBothKindsInEveryLanguage() {
        assertThat(topics.languages()).isEqualTo(LANGUAGES);
        for (Topic topic : topics.list()) {
            assertThat(topic.words().keySet()).as(topic.id()).isEqualTo(LANGUAGES);
            for (String language : LANGUAGES) {
                assertThat(topic.examples().stream()
                                .filter(each -> each.language().equals(language))
                                .map(Topic.Example::isAbout))
                        .as("%s in %s", topic.id(), language)
                        .contains(true, false);
            }
        }
    }

    @Test
    void aTextMayBeAboutSeveralTopicsAtOnce() {
        assertThat(topics.in("Keepers keep training data and report serious incidents", "eng"))
                .extracting(Topic::id)
                .containsExactly("incident-reporting", "data-governance");
        assertThat(topics.in("Keepers report serious incidents", "nld")).isEmpty();
    }

    @Test
    void nobodyAsksForATopicThatIsNone() {
        assertThatThrownBy(() -> topics.get("lanterns")).hasMessageContaining("transparency");
    }
}
