package org.armillary.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Interview;
import org.armillary.assessment.Question;
import org.armillary.assessment.Reply;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.FaultyFiles;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.FactType;

/// Holds an interview on the terminal: one question, one line of reply.
///
/// `?` is "I don't know", `back` takes the last reply back, `stop` ends; an empty line asks again.
final class Interviewer {

    private final Interview interview;
    private final Codex codex;
    private final BufferedReader in;
    private final PrintWriter out;

    Interviewer(Interview interview, Codex codex, BufferedReader in, PrintWriter out) {
        this.interview = interview;
        this.codex = codex;
        this.in = in;
        this.out = out;
    }

    AiSystem ask(AiSystem described) throws IOException {
        AiSystem system = described;
        Deque<AiSystem> before = new ArrayDeque<>();
        out.println("'?' is \"I don't know\", 'back' takes the last reply back, 'stop' ends.");
        for (Optional<Question> next = interview.next(system); next.isPresent(); next = interview.next(system)) {
            Interview.Progress progress = interview.progress(system);
            print(next.get(), progress);
            String line = in.readLine();
            if (line == null || line.strip().equals("stop")) {
                break;
            }
            if (line.strip().equals("back")) {
                system = before.isEmpty() ? system : before.pop();
                continue;
            }
            Optional<Reply> reply = reply(next.get(), line.strip());
            if (reply.isPresent()) {
                before.push(system);
                system = system.with(next.get().id(), reply.get());
            }
        }
        out.println("Nothing else would change anything, or you stopped.");
        out.flush();
        return system;
    }

    private void print(Question question, Interview.Progress progress) {
        out.println();
        out.println("(" + progress.open() + " of " + progress.all() + " conclusions open)");
        out.println(question.fact().fact().question());
        if (!question.fact().fact().help().isEmpty()) {
            out.println("  " + question.fact().fact().help());
        }
        question.reasons().stream()
                .findFirst()
                .ifPresent(why -> out.println("  why: " + why.what() + " ["
                        + why.origin().title() + ", " + String.join("; ", why.provisions()) + "]"));
        List<String> options = options(question.fact().fact().type());
        for (int i = 0; i < options.size(); i++) {
            out.println("  " + (i + 1) + "  " + question.fact().labels().getOrDefault(options.get(i), options.get(i)));
        }
        out.print(form(question.fact().fact().type()) + " > ");
        out.flush();
    }

    private static String form(FactType type) {
        return switch (type) {
            case FactType.Flag() -> "yes, no or ?";
            case FactType.Choice _ -> "a number or ?";
            case FactType.Choices _ -> "numbers with commas, none or ?";
            case FactType.Quantity(String unit) -> "a number" + (unit.isEmpty() ? "" : " in " + unit) + " or ?";
            case FactType.Day() -> "a day such as 2026-08-02, or ?";
            case FactType.Moment() -> "a moment such as 2026-03-01T11:30, or ?";
        };
    }

    private static List<String> options(FactType type) {
        return switch (type) {
            case FactType.Choice(List<String> options) -> options;
            case FactType.Choices(List<String> options) -> options;
            case FactType.Flag(), FactType.Quantity _, FactType.Day(), FactType.Moment() -> List.of();
        };
    }

    /// What a line says; empty, with a message, where it says nothing.
    private Optional<Reply> reply(Question question, String line) {
        if (line.equals("?")) {
            return Optional.of(Reply.unknown());
        }
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String profile =
                "facts: {" + question.id() + ": " + value(question.fact().fact().type(), line) + "}";
        try {
            Answer answer = codex.profile("reply", profile.getBytes(StandardCharsets.UTF_8))
                    .answers()
                    .byFact()
                    .get(question.id());
            return Optional.ofNullable(answer).map(Reply::of);
        } catch (FaultyFiles e) {
            e.faults().forEach(each -> out.println("  " + each.what()));
            return Optional.empty();
        }
    }

    /// The line as a profile would state it.
    private static String value(FactType type, String line) {
        return switch (type) {
            case FactType.Flag() ->
                switch (line) {
                    case "y", "yes" -> "true";
                    case "n", "no" -> "false";
                    default -> line;
                };
            case FactType.Choice(List<String> options) -> option(options, line);
            case FactType.Choices(List<String> options) ->
                line.equals("none")
                        ? "[]"
                        : Arrays.stream(line.split(","))
                                .map(each -> option(options, each.strip()))
                                .collect(Collectors.joining(", ", "[", "]"));
            case FactType.Quantity _, FactType.Day(), FactType.Moment() -> line;
        };
    }

    private static String option(List<String> options, String written) {
        boolean number = written.matches("[0-9]{1,3}")
                && Integer.parseInt(written) >= 1
                && Integer.parseInt(written) <= options.size();
        return number ? options.get(Integer.parseInt(written) - 1) : written;
    }
}
