package org.armillary.mcp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.corpus.Found;
import org.armillary.corpus.Instrument;
import org.armillary.corpus.Reference;
import org.armillary.corpus.Text;
import org.armillary.graph.CheckedCitation;
import org.armillary.graph.CheckedCitation.Says;
import org.armillary.law.akn.Provision;
import org.armillary.law.frbr.Language;
import org.armillary.query.Citation;
import org.armillary.query.Interpretation;
import org.armillary.query.Jump;
import org.armillary.reception.Address;
import org.armillary.search.Hit;
import org.armillary.search.Question;
import org.armillary.search.Reason;

/// The place that somebody names: by the address of a resource, a FRBR URI with or without an eId, the name of a text,
/// or a citation as people write it.
///
/// @param one the text, with the provision that is meant
/// @param text its words
/// @param readAs how a citation was understood; empty for an address
record Named(Found.One one, Text text, Optional<String> readAs) {

    private static final int NEAR = 5;
    private static final int NEIGHBOURS = 30;

    /// Finds what is named.
    ///
    /// @throws ToolFault when nothing is, or more than one; the message names what comes near
    static Named find(String written, LocalDate day, Optional<Language> language, Held held) {
        String named = Anchor.path(written).orElse(written);
        Optional<Address> address = Address.find(named).filter(each -> named.indexOf('#') < 0);
        String reference = address.map(
                        each -> each.frbr() + each.eId().map(eId -> "#" + eId).orElse(""))
                .orElse(named);
        if (reference.startsWith("/akn/") || reference.indexOf('#') >= 0) {
            return open(reference, day, language, held);
        }
        Optional<Named> known = byName(reference, day, language, held).or(() -> byCitation(reference, day, held));
        if (known.isPresent()) {
            return known.get();
        }
        List<Hit> hits = Interpretation.of(reference)
                .jump()
                .flatMap(jump -> inWork(jump, held)
                        .map(work ->
                                question(cited(jump.citation()), day, language).within(work)))
                .map(question -> hits(question, held))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> hits(question(reference, day, language), held));
        return bySearch(hits, reference, day, held).orElseThrow(() -> none(reference, hits));
    }

    /// eId of the provision that is meant; empty for a whole text.
    String eId() {
        return one.eId().orElse("");
    }

    Optional<Provision> provision() {
        return one.eId().flatMap(text::find);
    }

    private static Named open(String reference, LocalDate day, Optional<Language> language, Held held) {
        try {
            Reference parsed = Reference.parse(reference);
            Reference spoken = language.filter(each -> parsed.language().isEmpty())
                    .map(parsed::in)
                    .orElse(parsed);
            Reference dated = spoken.date().isPresent() ? spoken : spoken.on(day);
            Found.One one = held.room()
                    .library()
                    .find(dated, held.room().library().now(), day)
                    .get();
            return checked(one, held);
        } catch (Found.NotFound | IllegalArgumentException e) {
            throw new ToolFault(String.valueOf(e.getMessage()));
        }
    }

    private static Named checked(Found.One one, Held held) {
        Text text = held.room().texts().get(one.version());
        if (one.eId().isEmpty() || text.find(one.eId().get()).isPresent()) {
            return new Named(one, text, Optional.empty());
        }
        String eId = one.eId().get();
        Optional<String> moved = held.room().library().follow(one.version().expression(), eId);
        if (moved.flatMap(text::find).isPresent()) {
            return new Named(
                    new Found.One(one.dated(), one.timeline(), one.instrument(), moved),
                    text,
                    Optional.of("'" + eId + "' is called '" + moved.get() + "' now"));
        }
        throw new ToolFault("the text " + one.version().expression() + " has no provision '" + eId
                + "'; it has, among others, " + neighbours(text, eId));
    }

    /// Provisions whose eIds begin alike.
    private static String neighbours(Text text, String eId) {
        String stem = eId.replaceFirst("[^_]*$", "");
        List<String> all =
                text.provisions().stream().flatMap(each -> each.eId().stream()).toList();
        List<String> near = all.stream()
                .filter(each -> !stem.isEmpty() && each.startsWith(stem) && each.indexOf("__", stem.length()) < 0)
                .toList();
        return (near.isEmpty() ? all : near).stream().limit(NEIGHBOURS).collect(Collectors.joining(", "));
    }

    private static Optional<Named> byName(String name, LocalDate day, Optional<Language> language, Held held) {
        return held.room().library().works(name).size() == 1
                ? Optional.of(open(name, day, language, held))
                : Optional.empty();
    }

    private static Optional<Named> byCitation(String written, LocalDate day, Held held) {
        List<CheckedCitation> cited;
        try {
            cited = held.room()
                    .check()
                    .check(written.getBytes(StandardCharsets.UTF_8), "citation.txt", day, Optional.empty())
                    .citations();
        } catch (IOException e) {
            return Optional.empty();
        }
        return cited.stream()
                .filter(each -> each.target().isPresent())
                .findFirst()
                .map(each -> named(each, day, held));
    }

    private static Named named(CheckedCitation citation, LocalDate day, Held held) {
        Says says = citation.says()
                .orElseThrow(() -> new ToolFault("'" + citation.cited() + "' means "
                        + citation.target().orElseThrow() + ", whose text " + Verdicts.explain(citation)));
        if (citation.verdict() != CheckedCitation.Verdict.FOUND) {
            throw new ToolFault("'" + citation.cited() + "' means "
                    + citation.target().orElseThrow() + ": " + Verdicts.explain(citation) + " (" + says.expression()
                    + ")");
        }
        String reference = says.expression() + (says.eId().isEmpty() ? "" : "#" + says.eId());
        Named opened = open(reference, day, Optional.empty(), held);
        return new Named(opened.one, opened.text, Optional.of("'" + citation.cited() + "' was read as " + reference));
    }

    /// A citation whose text goes by a name that only search knows: good where all it finds is one place.
    private static Optional<Named> bySearch(List<Hit> hits, String written, LocalDate day, Held held) {
        List<Hit> cited = hits.stream()
                .filter(each -> each.why().stream().anyMatch(Reason.Cited.class::isInstance))
                .toList();
        List<Hit> meant = cited.isEmpty() ? hits : cited;
        boolean onePlace = meant.stream()
                        .map(each -> each.work() + "#" + each.eId())
                        .distinct()
                        .count()
                == 1;
        if (!onePlace || meant.getFirst().eId().isEmpty()) {
            return Optional.empty();
        }
        String reference = meant.getFirst().address();
        Named opened = open(reference, day, Optional.empty(), held);
        return Optional.of(
                new Named(opened.one, opened.text, Optional.of("'" + written + "' was read as " + reference)));
    }

    /// The work that is named beside a citation, where only one has that name.
    private static Optional<String> inWork(Jump jump, Held held) {
        List<Instrument> works =
                jump.rest().isEmpty() ? List.of() : held.room().library().works(jump.rest());
        return works.size() == 1 ? Optional.of(works.getFirst().work()) : Optional.empty();
    }

    /// A citation without a name: `article 6(3)`.
    private static String cited(Citation citation) {
        List<String> labels = citation.labels();
        return citation.kind().word() + " " + labels.getFirst()
                + labels.stream().skip(1).map(each -> "(" + each + ")").collect(Collectors.joining());
    }

    private static Question question(String words, LocalDate day, Optional<Language> language) {
        Question question = Question.of(words, day).page(0, NEAR);
        return language.map(question::in).orElse(question);
    }

    private static List<Hit> hits(Question question, Held held) {
        return held.search().map(search -> search.run(question).hits()).orElse(List.of());
    }

    private static ToolFault none(String written, List<Hit> near) {
        String advice = near.isEmpty()
                ? "; the search tool finds provisions by their words"
                : "; did you mean one of these? "
                        + near.stream().map(Hit::address).collect(Collectors.joining(", "));
        return new ToolFault("nothing held is called '" + Shortened.of(written, 200)
                + "': give a FRBR URI with #eId, or a citation with the name of its text" + advice);
    }
}
