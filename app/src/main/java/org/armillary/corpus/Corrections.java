package org.armillary.corpus;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
/// A correction makes a new reading of the same source, and so does taking one back; the one before stays for earlier
/// times. When a source is read again, its corrections are made again on the new reading; one that finds its words no
/// longer is suspended and reported, never dropped.
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

    /// A correction in a text.
    ///
    /// @param number by which it is named, ascending in the order in which they were made
    public record Made(int number, Correction correction, String actor, Instant time) {}

    /// Makes a correction of the reading that answers for an expression now.
    ///
    /// @throws CorrectionRefused when it can't be made: another reading has come meanwhile, or words would change
    /// @throws IOException when the reading can't be written; then nothing is kept
    public Corrected apply(String expression, Correction correction) throws IOException {
        return make(get(expression, correction.eId()), correction, Acts.actor());
    }

    /// Takes a correction back: the text is as it would be had only the others been made.
    ///
    /// @param number of the correction
    /// @throws CorrectionRefused when there is none of that number, or another one rests on it
    /// @throws IOException when the reading can't be written; then nothing is kept
    public Corrected undo(String expression, int number) throws IOException {
        Holding current = get(expression, "");
        CorrectionChain chain = CorrectionChain.of(corpus, current);
        Correction undone = chain.made().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new CorrectionRefused("", "it has no correction of number " + number))
                .correction();
        AknDocument document = corpus.texts().get(chain.base()).document();
        for (Made each : chain.made()) {
            document = each.number() == number ? document : again(document, each);
        }
        return kept(current, document, undone.eId(), Cause.UNDONE, new CorrectionChain.Undone(number), Acts.actor());
    }

    private static AknDocument again(AknDocument document, Made made) {
        try {
            return edited(document, find(document, made.correction()), made.correction());
        } catch (CorrectionRefused refused) {
            throw new CorrectionRefused(
                    made.correction().eId(), "correction " + made.number() + " rests on it; take that one back first");
        }
    }

    /// The corrections in the reading that answers for an expression now, in the order in which they were made.
    public List<Made> list(String expression) {
        return current(expression)
                .map(each -> CorrectionChain.of(corpus, each).made())
                .orElse(List.of());
    }

    /// Says where a second unit begins in a provision: at the only place where these words stand in its own text.
    ///
    /// @param num number of the second unit, the first of the words; empty where it has none
    /// @throws CorrectionRefused when the words stand there never or more than once
    public static Correction.Split split(Provision provision, String words, String num) {
        String eId = provision.eId().orElse("");
        List<SplitEdit.Place> places = SplitEdit.places(provision.element(), words);
        if (places.size() != 1) {
            throw new CorrectionRefused(
                    eId,
                    places.isEmpty()
                            ? "the words '" + words + "' do not stand in its own text"
                            : "the words '" + words + "' stand in it " + places.size() + " times: give some more");
        }
        SplitEdit.Place place = places.getFirst();
        return new Correction.Split(eId, digest(provision), place.block(), place.offset(), num);
    }

    /// Makes the corrections of an older reading again on a new one of the same source.
    ///
    /// @return the last reading that came of it
    Holding replay(Holding from, Holding onto, Progress progress) throws IOException {
        Holding last = onto;
        for (Made each : CorrectionChain.of(corpus, from).made()) {
            try {
                last = make(last, each.correction(), each.actor()).holding();
            } catch (CorrectionRefused refused) {
                suspend(last, each.correction(), refused, progress);
            }
        }
        return last;
    }

    private void suspend(Holding holding, Correction correction, CorrectionRefused refused, Progress progress)
            throws IOException {
        progress.warn(
                holding.expression() + "#" + correction.eId(),
                refused.getMessage() + "; it is suspended until someone makes it again");
        corpus.perform(
                ActType.CORRECTION_SUSPENDED,
                holding.expression(),
                new Suspension(correction, String.valueOf(refused.getMessage())));
    }

    /// Payload of a suspension.
    record Suspension(Correction correction, String reason) {}

    private Corrected make(Holding current, Correction correction, String actor) throws IOException {
        AknDocument before = corpus.texts().get(current).document();
        Provision provision = find(before, correction);
        String eId = provision.eId().orElse("");
        return kept(current, edited(before, provision, correction), eId, Cause.CORRECTED, correction, actor);
    }

    /// Takes the document as the next reading of the same source.
    ///
    /// @param eId what the corrected provision was called before
    /// @param why what led to it, for the stamp
    private Corrected kept(Holding current, AknDocument document, String eId, Cause cause, Object why, String actor)
            throws IOException {
        Text text = corpus.texts().get(current);
        Map<String, String> moved = EIdMoves.between(text.document(), document);
        Stamp old = current.stamp();
        Stamp stamp = new Stamp(
                old.identity(),
                old.source(),
                old.sourceName(),
                old.format(),
                nextNumber(current),
                cause,
                old.engine(),
                corpus.now(),
                actor,
                Optional.of(Corpus.JSON.writeValueAsString(why)),
                old.corrections() + (cause == Cause.CORRECTED ? 1 : -1));
        List<Engine.Uncertainty> uncertain = text.uncertain().stream()
                .map(each -> new Engine.Uncertainty(
                        each.code(), moved.getOrDefault(each.eId(), each.eId()), each.excerpt(), each.message()))
                .toList();
        Holding holding = corpus.take(document, stamp, uncertain, moved);
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
    private static Provision find(AknDocument document, Correction correction) {
        Optional<Provision> named =
                document.find(correction.eId()).filter(each -> digest(each).equals(correction.digest()));
        if (named.isPresent()) {
            return named.get();
        }
        List<Provision> alike = document.walk()
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

    private Holding get(String expression, String eId) {
        return current(expression).orElseThrow(() -> new CorrectionRefused(eId, "nothing is held as " + expression));
    }
}
