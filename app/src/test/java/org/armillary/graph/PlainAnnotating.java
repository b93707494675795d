package org.armillary.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.citation.Modification;
import org.armillary.law.citation.Reference;
import org.armillary.law.citation.Target;
import org.armillary.law.citation.Timeliness;
import org.armillary.law.norm.Definition;
import org.armillary.law.norm.Modality;
import org.armillary.law.norm.Norm;
import org.armillary.law.reading.Annotations;

/// Reads the few forms that tests write: `[Act 2, art_1]`, `[art_3]`, `Drop [art_3].`, `Add art_3a to [Act 2].`,
/// `"lamp" means …`, `The keeper shall ….`, `The log shall be kept by the keeper.`
final class PlainAnnotating implements Annotating {

    private static final Pattern REFERENCE = Pattern.compile("\\[(?:Act (\\d+))?(?:, )?(art_\\d+(?:__para_\\d+)?)?\\]");
    private static final Pattern DROP = Pattern.compile("Drop \\[(art_\\d+)\\]");
    private static final Pattern ADD = Pattern.compile("Add (art_\\w+) to \\[Act (\\d+)\\]");
    private static final Pattern MEANS = Pattern.compile("\"([a-z ]+)\" means [^.]*\\.");
    private static final Pattern SHALL =
            Pattern.compile("(The [a-z ]+?|[A-Z][a-z]+ and [a-z]+) (shall(?: not)?) (be [a-z]+ by ([^.]*)|[^.]*)\\.");

    final AtomicInteger read = new AtomicInteger();

    @Override
    public Annotations annotate(Outline outline) {
        read.incrementAndGet();
        if (outline.text().contains("Unreadable")) {
            throw new IllegalStateException("on purpose");
        }
        return new Annotations(references(outline), modifications(outline), definitions(outline), norms(outline));
    }

    private static List<Reference> references(Outline outline) {
        List<Reference> found = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(outline.text());
        while (matcher.find()) {
            Matcher next = REFERENCE.matcher(outline.text());
            boolean range = outline.text().startsWith(" to [", matcher.end()) && next.find(matcher.end());
            found.add(new Reference(
                    matcher.start(),
                    matcher.end(),
                    at(outline, matcher.start()),
                    target(matcher),
                    range ? Optional.of(target(next)) : Optional.empty(),
                    "plain",
                    0.9,
                    Timeliness.UNKNOWN,
                    false));
        }
        return found;
    }

    private static Target target(Matcher matcher) {
        Optional<String> eId = Optional.ofNullable(matcher.group(2));
        if (matcher.group(1) != null) {
            return new Target.External("/akn/xa/act/2020/" + matcher.group(1), Optional.empty(), eId);
        }
        return eId.<Target>map(Target.Internal::new).orElse(new Target.Unknown("it names nothing"));
    }

    private static List<Modification> modifications(Outline outline) {
        List<Modification> found = new ArrayList<>();
        Matcher matcher = DROP.matcher(outline.text());
        while (matcher.find()) {
            found.add(new Modification(
                    Modification.Operation.REPEAL,
                    matcher.start(),
                    matcher.end(),
                    at(outline, matcher.start()),
                    new Target.Internal(matcher.group(1)),
                    matcher.group(1),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
        Matcher adding = ADD.matcher(outline.text());
        while (adding.find()) {
            found.add(new Modification(
                    Modification.Operation.INSERTION,
                    adding.start(),
                    adding.end(),
                    at(outline, adding.start()),
                    new Target.External("/akn/xa/act/2020/" + adding.group(2), Optional.empty(), Optional.empty()),
                    "",
                    Optional.empty(),
                    List.of(adding.group(1)),
                    Optional.empty(),
                    Optional.empty()));
        }
        return found;
    }

    private static List<Definition> definitions(Outline outline) {
        List<Definition> found = new ArrayList<>();
        Matcher matcher = MEANS.matcher(outline.text());
        while (matcher.find()) {
            found.add(new Definition(
                    Definition.Kind.MEANING,
                    matcher.group(1),
                    matcher.start(1),
                    matcher.end(1),
                    matcher.start(),
                    matcher.end(),
                    at(outline, matcher.start()),
                    Definition.Scope.DOCUMENT,
                    Optional.empty()));
        }
        return found;
    }

    private static List<Norm> norms(Outline outline) {
        List<Norm> found = new ArrayList<>();
        Matcher matcher = SHALL.matcher(outline.text());
        while (matcher.find()) {
            found.add(new Norm(
                    matcher.group(2).equals("shall") ? Modality.OBLIGATION : Modality.PROHIBITION,
                    at(outline, matcher.start()),
                    matcher.start(),
                    matcher.end(),
                    Optional.of(new Norm.Part(matcher.start(1), matcher.end(1))),
                    Optional.of(new Norm.Part(Math.max(0, matcher.start(4)), Math.max(0, matcher.end(4))))
                            .filter(each -> each.end() > each.start()),
                    Optional.empty(),
                    Optional.of(new Norm.Part(matcher.start(3), matcher.end(3))),
                    Optional.empty(),
                    List.of(new Norm.Condition(Norm.Condition.Kind.IF, matcher.start(3), matcher.end(3))),
                    List.of(new Norm.TimeLimit(
                            Optional.of(3), "day", Optional.empty(), matcher.start(3), matcher.end(3))),
                    new Norm.Part(matcher.start(2), matcher.end(2))));
        }
        return found;
    }

    private static Optional<String> at(Outline outline, int index) {
        return outline.provisions().stream()
                .filter(each -> each.start() <= index && index < each.end())
                .reduce((outer, inner) -> inner)
                .map(PlacedProvision::eId);
    }
}
