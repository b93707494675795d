package org.armillary.parallel;

import java.util.List;
import java.util.Set;
import org.armillary.terminology.Terminology;

/// Why two provisions are taken for relatives.
public sealed interface Ground {

    /// Words that both have in the same order.
    ///
    /// @param words how many
    /// @param longest how many of them stand in one row
    /// @param share what part of the shorter one's information they are, 0 to 1
    record Wording(int words, int longest, double share) implements Ground {}

    /// Rare words that both have, in whatever order, the rarest first.
    record Vocabulary(List<String> words) implements Ground {

        public Vocabulary {
            words = List.copyOf(words);
        }
    }

    /// Both mean much the same, as a model reads them.
    ///
    /// @param likeness of their vectors, at most 1
    record Meaning(double likeness) implements Ground {}

    /// Both speak of these concepts of the term base, by id, in whatever language; what tells most first.
    record Concepts(List<String> ids) implements Ground {

        public Concepts {
            ids = List.copyOf(ids);
        }

        /// What they are called in a language (ISO 639-3), else in English.
        public List<String> names(String language) {
            return ids.stream()
                    .flatMap(each -> Terminology.shipped().find(each).stream())
                    .map(each -> each.name(language))
                    .toList();
        }
    }

    /// Both have norms of these kinds: `obligation`, `prohibition`, …
    record Modality(Set<String> kinds) implements Ground {

        public Modality {
            kinds = Set.copyOf(kinds);
        }
    }

    /// Norms of both bind or free the same.
    record Bearer(Set<String> names) implements Ground {

        public Bearer {
            names = Set.copyOf(names);
        }
    }

    /// Both are about these topics, by id.
    record Topics(List<String> ids) implements Ground {

        public Topics {
            ids = List.copyOf(ids);
        }
    }
}
