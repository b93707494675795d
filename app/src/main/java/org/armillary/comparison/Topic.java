package org.armillary.comparison;

import java.util.List;
import java.util.Map;

/// A thing that norms on AI deal with, and the words by which a text shows that it does.
///
/// @param id its permanent name, such as `content-labelling`
/// @param name what people call it
/// @param definition what belongs to it and what does not, in our words
/// @param words patterns of [the law library][org.armillary.law.pattern] by language (ISO 639-2)
/// @param examples wording of our own that shows it, and wording that only looks like it
public record Topic(
        String id, String name, String definition, Map<String, List<String>> words, List<Example> examples) {

    public Topic {
        words = Map.copyOf(words);
        examples = List.copyOf(examples);
    }

    /// A line of text and whether it is about the topic.
    ///
    /// @param language ISO 639-2
    /// @param isAbout whether the words must find it
    public record Example(String language, String text, boolean isAbout) {}
}
