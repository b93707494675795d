package org.armillary.graph;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.corpus.Found;
import org.armillary.corpus.Holding;

/// A question about what texts say that one process can ask of another. Answers are records, sent as JSON.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "inquiry")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Inquiry.Check.class, name = "check"),
    @JsonSubTypes.Type(value = Inquiry.Terms.class, name = "terms"),
    @JsonSubTypes.Type(value = Inquiry.Meanings.class, name = "meanings"),
    @JsonSubTypes.Type(value = Inquiry.DutiesOf.class, name = "duties"),
    @JsonSubTypes.Type(value = Inquiry.Ties.class, name = "ties"),
    @JsonSubTypes.Type(value = Inquiry.Way.class, name = "way")
})
public sealed interface Inquiry<T> {

    /// The answer.
    ///
    /// @throws Found.NotFound when what it is about is not held
    T answer(ReadingRoom room) throws IOException;

    /// What its answer is.
    Class<T> answerType();

    /// Checks the citations of a document.
    ///
    /// @param document its bytes
    /// @param name of its file
    /// @param day whose law counts; empty for today
    /// @param about the work that citations without one mean, as a [Reference]; empty for none
    record Check(byte[] document, String name, Optional<LocalDate> day, Optional<String> about)
            implements Inquiry<CheckedText> {

        @Override
        public CheckedText answer(ReadingRoom room) throws IOException {
            Optional<String> work = about.map(each -> room.work(each));
            return room.check().check(document, name, day.orElseGet(room::today), work);
        }

        @Override
        public Class<CheckedText> answerType() {
            return CheckedText.class;
        }
    }

    /// The terms a text defines.
    ///
    /// @param text as a [Reference]
    record Terms(String text) implements Inquiry<Terms.Answer> {

        /// @param title of the text
        public record Answer(String expression, String title, List<Term> terms) {}

        @Override
        public Answer answer(ReadingRoom room) {
            Holding holding = room.find(text).version();
            return new Answer(
                    holding.expression(), holding.title(), room.glossary().of(holding));
        }

        @Override
        public Class<Answer> answerType() {
            return Answer.class;
        }
    }

    /// What all texts mean by a term.
    record Meanings(String term, Optional<LocalDate> day) implements Inquiry<Meanings.Answer> {

        /// @param titles of works, by URI
        public record Answer(List<Term> terms, Map<String, String> titles) {}

        @Override
        public Answer answer(ReadingRoom room) {
            List<Term> terms = room.glossary().meanings(term, day.orElseGet(room::today));
            return new Answer(
                    terms, room.titles(terms.stream().map(each -> each.at().work())));
        }

        @Override
        public Class<Answer> answerType() {
            return Answer.class;
        }
    }

    /// The norms somebody bears.
    ///
    /// @param work only of that work, as a [Reference]
    record DutiesOf(String bearer, Optional<String> work, Optional<LocalDate> day) implements Inquiry<DutiesOf.Answer> {

        /// @param duties by work
        /// @param titles of works, by URI
        public record Answer(Map<String, List<Duty>> duties, Map<String, String> titles) {}

        @Override
        public Answer answer(ReadingRoom room) {
            Map<String, List<Duty>> duties = room.duties().of(bearer, work.map(room::work), day.orElseGet(room::today));
            return new Answer(duties, room.titles(duties.keySet().stream()));
        }

        @Override
        public Class<Answer> answerType() {
            return Answer.class;
        }
    }

    /// What a provision points to and what points to it.
    ///
    /// @param place as a [Reference]
    record Ties(String place) implements Inquiry<Ties.Answer> {

        /// @param titles of works, by URI
        public record Answer(String expression, String eId, Relations relations, Map<String, String> titles) {}

        @Override
        public Answer answer(ReadingRoom room) {
            return answer(room.find(place), room);
        }

        /// The answer for a place that has been found.
        public static Answer answer(Found.One found, ReadingRoom room) {
            Relations relations = room.relations(found);
            return new Answer(
                    found.version().expression(),
                    found.eId().orElse(""),
                    relations,
                    room.titles(java.util.stream.Stream.concat(
                            relations.cites().stream()
                                    .flatMap(each -> each.to().stream())
                                    .map(Node::work),
                            relations.citedBy().stream()
                                    .map(Relations.Citing::link)
                                    .map(Link::from)
                                    .map(Node::work))));
        }

        @Override
        public Class<Answer> answerType() {
            return Answer.class;
        }
    }

    /// The shortest way between two provisions.
    ///
    /// @param from as a [Reference]
    /// @param to as a [Reference]
    record Way(String from, String to, Optional<LocalDate> day) implements Inquiry<Way.Answer> {

        /// How many steps a way may have.
        static final int LONGEST = 8;

        /// @param route empty where there is no way of so many steps
        /// @param titles of works, by URI
        public record Answer(Optional<Route> route, Map<String, String> titles) {}

        @Override
        public Answer answer(ReadingRoom room) {
            Optional<Route> route =
                    room.graph().route(room.node(from), room.node(to), day.orElseGet(room::today), LONGEST);
            return new Answer(
                    route,
                    room.titles(route.stream()
                            .flatMap(each -> each.steps().stream())
                            .flatMap(step -> java.util.stream.Stream.of(
                                    step.from().work(), step.to().work()))));
        }

        @Override
        public Class<Answer> answerType() {
            return Answer.class;
        }
    }
}
