package org.armillary.retrieval;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Passages as the ranking of [Questions] reads them, wherever they are kept: in memory, or in an index on disk.
///
/// Passages are numbers from 0 that hold as long as this object is used. One object may answer for one question
/// alone: what narrows the question, narrows [#best] and [Likeness#nearest].
public interface Stacks {

    /// The sections that a question may be answered from.
    Collection<? extends Section> sections();

    /// The best passages by the sum of BM25 of words and, at [Bm25#PAIRS], of pairs; any order.
    ///
    /// @param asked words and pairs by section
    int[] best(Map<Section, Map<Field, Bag>> asked, int most);

    /// How near passages lie to a question in meaning; empty where no model reads them.
    Optional<Likeness> likeness(String question);

    /// What the best stretch of each passage has of the words asked for, by BM25; empty where nothing is known of
    /// the order of words.
    ///
    /// @param passages numbers, rising
    Optional<float[]> spans(Map<Section, Map<Field, Bag>> asked, int[] passages);

    /// The passage that stands so many places later in its text, or earlier if negative; -1 where there is none.
    int beside(int passage, int steps);

    /// A number for the text that a passage stands in, the same for all its passages; -1 where that is not known.
    int text(int passage);

    /// The place of a passage among those of its text: neighbours differ by 1.
    int place(int passage);

    /// Which of some passages stand in texts that a question names: 1, or 0.
    float[] named(String question, int[] passages);

    /// Which of some passages have, or lie in, a number that a question cites: 1, or 0.
    float[] numbered(String question, int[] passages);

    /// Likeness in meaning to one question: 1 is the same, 0 is unrelated.
    interface Likeness {

        /// The passages nearest to the question, in any order.
        int[] nearest(int most);

        /// Likeness of each passage by its nearest window; 0 of one without a vector.
        float[] of(int[] passages);

        /// What each word of the question matters beside the others, by the word in small letters without accents;
        /// empty where the model says nothing of it.
        Map<String, Double> stress();
    }
}
