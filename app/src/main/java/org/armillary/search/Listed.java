package org.armillary.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TotalHits;

/// Passages that fit a question, in order.
///
/// @param best the best first, at least as many as the page needs where there are so many
/// @param total how many there are
/// @param why what brought a passage, by its number and text
/// @param words marks the words of a question that is nothing but words
record Listed(List<ScoreDoc> best, TotalHits total, Why why, Optional<MarkedWords> words) {

    /// Says why a passage is there.
    interface Why {
        List<Reason> of(int passage, String text);
    }
}
