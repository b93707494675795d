package org.armillary.retrieval;

import java.util.Set;

/// Passages that are counted together, such as all of one language. Each passage is in one section; of passages of
/// others nothing is visited.
public interface Section extends Postings {

    /// The fields that its passages are indexed by; signs of others are left out.
    Set<Field> fields();

    /// What a question asks of a field here, each term with what it is worth.
    Bag asked(Field field, String question);
}
