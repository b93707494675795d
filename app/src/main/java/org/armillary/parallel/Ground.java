package org.armillary.parallel;

import java.util.List;
import java.util.Set;

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
