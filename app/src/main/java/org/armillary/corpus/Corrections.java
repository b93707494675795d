package org.armillary.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.EIdNumbering;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;
import org.armillary.task.Progress;

/// Corrections of the structure of texts, made by people and kept as acts.
///
/// A correction makes a new reading of the same source; the one before stays for earlier times. When a source is read
/// again, its corrections are made again on the new reading; one that finds its words no longer is suspended and
/// reported, never dropped.
public final class Corrections {

    private final Corpus corpus;

    Corrections(Corpus corpus) {
        this.corpus = corpus;
    }

    /// What a correction has led to.
    ///
    /// @param holding the corrected reading
    /// @param eId what the corrected provision is called now; empty where it is none any more
    /// @param moved eIds that are others now; an empty value for those that are gone
    public record Corrected(Holding holding, String eId, Map<String, String> moved) {}

    /// The digest of a provision's words, by which a correction knows it again.
    public static String digest(Provision provision) {
        return Digest.of(Rendering.of(provision.element()).text().replaceAll("[\\s\\p{Z}]+", ""));
    }

    /// Makes a correction of the reading that answers for an expression now.
    ///
    /// @throws CorrectionRefused when it can't be made: another reading has come meanwhile, or words would change
    /// @throws IOException when the reading can't be written; then nothing is kept
    public Corrected apply(String expression, Correction correction) throws IOException {
        Holding current = current(expression)
                .orElseThrow(() -> new CorrectionRefused(correction.eId(), "nothing is held as " + expression));
        return make(current, correction, Acts.localUser());
    }

    /// The corrections in the reading that answers for an expression now, in the order in which they were made.
    public List<Correction> list(String expression) {
        return current(expression).map(this::chain).orElse(List.of());
    }

    /// Makes the corrections of an older reading again on a new one of the same source.
    ///
    /// @return the last reading that came of it
    Holding replay(Holding from, Holding onto, Progress progress) throws IOException {
        Holding last = onto;
        for (Correction correction : chain(from)) {
            try {
                last = make(last, correction, Acts.localUser()).holding();
            } catch (CorrectionRefused refused) {
                suspend(last, correction, refused, progress);
            }
        }
        return last;
    }

    private void suspend(Holding holding, Correction correction, CorrectionRefused refused, Progress progress) {
        progress.warn(
                holding.expression() + "#" + correction.eId(),
                refused.getMessage() + "; it is suspended until someone makes it again");
        corpus.change(
                holding.work(),
                transaction -> corpus.acts()
                        .append(
                                transaction,
                                ActType.CORRECTION_SUSPENDED,
                                holding.expression(),
                                Corpus.JSON.writeValueAsString(Map.of(
                                        "correction",
                                        Corpus.JSON.writeValueAsString(correction),
                                        "reason",
                                        String.valueOf(refused.getMessage())))));
    }

    private Corrected make(Holding current, Correction correction, String actor) throws IOException {
        Text text = corpus.texts().get(current);
        Provision provision = find(text, correction);
        AknDocument document = edited(text.document(), provision, correction);
        Map<String, String> moved = EIdMoves.between(text.document(), document);
        Stamp old = current.stamp();
        Stamp stamp = new Stamp(
                old.identity(),
                old.source(),
                old.sourceName(),
                old.format(),
                nextNumber(current),
                Cause.CORRECTED,
                old.engine(),
                corpus.now(),
                actor,
                Optional.of(Corpus.JSON.writeValueAsString(correction)),
                old.corrections() + 1);
        List<Engine.Uncertainty> uncertain = text.uncertain().stream()
                .map(each -> new Engine.Uncertainty(
                        each.code(), moved.getOrDefault(each.eId(), each.eId()), each.excerpt(), each.message()))
                .toList();
        Holding holding = corpus.take(document, stamp, uncertain, moved);
        String eId = provision.eId().orElse("");
        return new Corrected(holding, moved.getOrDefault(eId, eId), moved);
    }

    /// The same words in another structure, with eIds for what has none.
    private static AknDocument edited(AknDocument document, Provision target, Correction correction) {
        Element root = StructureEdit.apply(document.root(), target.element(), correction);
        String eId = target.eId().orElse(correction.eId());
        AknDocument edited = EIdNumbering.number(new AknDocument(unnumbered(root, eId)));
        if (!words(document).equals(words(edited))) {
            throw new CorrectionRefused(
                    correction.eId(), "words of the text would change or change places, which no correction may do");
        }
        return edited;
    }

    /// Takes the eIds away where they may have become others: in the unit that held the corrected one, or all that
    /// began with its eId.
    private static Element unnumbered(Element element, String eId) {
        int cut = eId.lastIndexOf("__");
        String around = cut < 0 ? "" : eId.substring(0, cut);
        return unnumbered(element, eId, around);
    }

    private static Element unnumbered(Element element, String eId, String around) {
        if (element.localName().equals("meta")) {
            return element;
        }
        List<Node> children = new ArrayList<>(element.children().size());
        boolean changed = false;
        for (Node child : element.children()) {
            Node kept = child instanceof Element inner ? unnumbered(inner, eId, around) : child;
            changed |= kept != child;
            children.add(kept);
        }
        Element same = changed ? element.withChildren(children) : element;
        boolean touched = same.eId()
                .filter(own -> own.equals(eId)
                        || own.startsWith(eId + "__")
                        || !around.isEmpty() && own.startsWith(around + "__"))
                .isPresent();
        return touched ? same.without("eId") : same;
    }

    private static String words(AknDocument document) {
        return Rendering.of(document).text().replaceAll("[\\s\\p{Z}]+", "");
    }

    /// The provision of the same eId and words, else the only one of the same words.
    private static Provision find(Text text, Correction correction) {
        Optional<Provision> named =
                text.find(correction.eId()).filter(each -> digest(each).equals(correction.digest()));
        if (named.isPresent()) {
            return named.get();
        }
        List<Provision> alike = text.provisions().stream()
                .filter(each -> digest(each).equals(correction.digest()))
                .toList();
        if (alike.size() != 1) {
            throw new CorrectionRefused(
                    correction.eId(),
                    alike.isEmpty()
                            ? "its words are no longer those that were looked at; look at the text as it is now"
                            : "several units have the same words");
        }
        return alike.getFirst();
    }

    /// The corrections in a reading, the oldest first: its own and those of the readings it was made from.
    private List<Correction> chain(Holding holding) {
        Map<Integer, Holding> byNumber = new LinkedHashMap<>();
        corpus.library().readings(holding.work()).stream()
                .filter(each -> each.expression().equals(holding.expression())
                        && each.stamp().source().equals(holding.stamp().source()))
                .forEach(each -> byNumber.put(each.stamp().number(), each));
        List<Correction> chain = new ArrayList<>();
        Holding at = holding;
        while (at != null && at.stamp().cause() == Cause.CORRECTED) {
            corpus.texts()
                    .get(at)
                    .stamp()
                    .correction()
                    .ifPresent(json -> chain.addFirst(Corpus.JSON.readValue(json, Correction.class)));
            at = byNumber.get(at.stamp().number() - 1);
        }
        return chain;
    }

    private int nextNumber(Holding holding) {
        return corpus.library().readings(holding.work()).stream()
                        .filter(each -> each.expression().equals(holding.expression())
                                && each.stamp().source().equals(holding.stamp().source()))
                        .mapToInt(each -> each.stamp().number())
                        .max()
                        .orElse(0)
                + 1;
    }

    private Optional<Holding> current(String expression) {
        int slash = expression.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        List<Holding> readings = corpus.library().readings(expression.substring(0, slash));
        return readings.stream()
                .filter(each -> each.expression().equals(expression))
                .findFirst()
                .flatMap(each ->
                        Timeline.of(readings, each.language(), corpus.now()).find(each.date()));
    }

    /// The sum of what acts say about an expression, for a person: corrections made and suspended.
    public List<Act> acts(String expression) {
        return corpus.acts().list(expression).stream()
                .filter(act -> act.type() == ActType.CORRECTED || act.type() == ActType.CORRECTION_SUSPENDED)
                .toList();
    }
}
