package org.armillary.drafting;

import java.util.List;

/// Model clauses for an article on a topic.
///
/// @param topic id of the [topic][org.armillary.comparison.Topic]
/// @param title heading of the article
record ModelArticle(String topic, String title, List<Clause> clauses) {

    /// One paragraph to be.
    record Clause(Draft.Element element, List<ModelPhrase> phrases) {}
}
