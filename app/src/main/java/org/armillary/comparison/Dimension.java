package org.armillary.comparison;

import java.util.List;
import java.util.Optional;

/// A line along which instruments are compared, such as `labelling`.
///
/// @param id its permanent name
/// @param name what people call it
/// @param asks the question it puts to an instrument
/// @param questions the parts of that question, at least one
/// @param topics the [Topic]s it takes in, by id
public record Dimension(String id, String name, String asks, List<Question> questions, List<String> topics) {

    public Dimension {
        questions = List.copyOf(questions);
        topics = List.copyOf(topics);
    }

    /// A part of a dimension's question.
    ///
    /// @param id its name within the dimension: `duty` of `labelling.duty`
    /// @param name what people call it
    /// @param asks the question
    /// @param topics the topics it takes in; those of the dimension where it names none
    public record Question(String id, String name, String asks, List<String> topics) {

        public Question {
            topics = List.copyOf(topics);
        }
    }

    public Optional<Question> findQuestion(String question) {
        return questions.stream().filter(each -> each.id().equals(question)).findFirst();
    }
}
