package org.armillary.assessment;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Profile;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;

/// An AI system, or the organisation around it, as far as somebody has described it.
///
/// @param name what it is called
/// @param replies by fact, what was said of it; a fact that is missing was never asked
/// @param moments by fact, when something happened, in local time; clocks start from them
public record AiSystem(String name, SortedMap<String, Reply> replies, SortedMap<String, LocalDateTime> moments) {

    public AiSystem {
        replies = Collections.unmodifiableSortedMap(new TreeMap<>(replies));
        moments = Collections.unmodifiableSortedMap(new TreeMap<>(moments));
    }

    public static AiSystem named(String name) {
        return new AiSystem(name, new TreeMap<>(), new TreeMap<>());
    }

    /// One of which only the answers are known.
    public static AiSystem of(String name, Answers answers) {
        TreeMap<String, Reply> replies = new TreeMap<>();
        answers.byFact().forEach((fact, answer) -> replies.put(fact, Reply.of(answer)));
        return new AiSystem(name, replies, new TreeMap<>());
    }

    /// One as a profile tells of it.
    public static AiSystem of(Profile profile) {
        TreeMap<String, Reply> replies = new TreeMap<>();
        profile.unknown().forEach(fact -> replies.put(fact, Reply.unknown()));
        profile.answers().byFact().forEach((fact, answer) -> replies.put(fact, Reply.of(answer)));
        replies.replaceAll((fact, reply) -> new Reply(
                reply.answer(),
                profile.notes().getOrDefault(fact, ""),
                profile.sources().getOrDefault(fact, "")));
        return new AiSystem(profile.name(), replies, new TreeMap<>(profile.moments()));
    }

    /// The same with one reply given, or changed.
    public AiSystem with(String fact, Reply reply) {
        TreeMap<String, Reply> more = new TreeMap<>(replies);
        more.put(fact, reply);
        return new AiSystem(name, more, moments);
    }

    public AiSystem with(String fact, Answer answer) {
        return with(fact, Reply.of(answer));
    }

    /// The same as if a fact had never been asked.
    public AiSystem without(String fact) {
        TreeMap<String, Reply> fewer = new TreeMap<>(replies);
        fewer.remove(fact);
        return new AiSystem(name, fewer, moments);
    }

    public AiSystem with(String fact, LocalDateTime moment) {
        TreeMap<String, LocalDateTime> more = new TreeMap<>(moments);
        more.put(fact, moment);
        return new AiSystem(name, replies, more);
    }

    public AiSystem renamed(String other) {
        return new AiSystem(other, replies, moments);
    }

    /// The same with nothing said of facts that a state of the law does not ask for.
    public AiSystem within(Codex codex) {
        TreeMap<String, Reply> asked = new TreeMap<>(replies);
        asked.keySet().retainAll(codex.facts().keySet());
        return new AiSystem(name, asked, moments);
    }

    public Optional<Reply> find(String fact) {
        return Optional.ofNullable(replies.get(fact));
    }

    /// What is known, without what was said besides.
    public Answers answers() {
        TreeMap<String, Answer> known = new TreeMap<>();
        replies.forEach((fact, reply) -> reply.answer().ifPresent(answer -> known.put(fact, answer)));
        return new Answers(known);
    }
}
