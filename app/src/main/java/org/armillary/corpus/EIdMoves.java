package org.armillary.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Rendering;

/// Where the provisions of one reading are in another reading of the same text, found by the words they cover: what
/// covers the same words; else the same eId where it covers them and more; else what covers most of them; else the
/// smallest that holds them.
final class EIdMoves {

    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}\\p{M}]+|[^\\p{L}\\p{N}\\s\\p{Z}]");
    private static final double ENOUGH = 0.5;
    private static final int GONE = -1;

    private EIdMoves() {}

    /// The eIds that are others now, by the old; empty where nothing has enough of the old words.
    static Map<String, String> between(AknDocument before, AknDocument after) {
        Rendering old = Rendering.of(before);
        Rendering now = Rendering.of(after);
        Worded oldWords = Worded.of(old.text());
        Worded nowWords = Worded.of(now.text());
        int[] kept = kept(oldWords, nowWords);
        List<Stretch> targets = stretches(now, nowWords);
        Map<Long, List<Stretch>> exact = new HashMap<>();
        targets.forEach(each ->
                exact.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each));
        Map<String, String> moves = new LinkedHashMap<>();
        for (Stretch each : stretches(old, oldWords)) {
            String target = mapped(each, kept)
                    .flatMap(wanted -> find(wanted, exact.getOrDefault(wanted.key(), List.of()), targets))
                    .map(Stretch::eId)
                    .orElse("");
            if (!target.equals(each.eId())) {
                moves.putIfAbsent(each.eId(), target);
            }
        }
        return moves;
    }

    private static Optional<Stretch> find(Stretch wanted, List<Stretch> exact, List<Stretch> all) {
        Comparator<Stretch> closeness = Comparator.comparing(
                        (Stretch each) -> each.eId().equals(wanted.eId()))
                .thenComparing(each -> each.type().equals(wanted.type()));
        return exact.stream()
                .max(closeness)
                .or(() -> all.stream()
                        .filter(each -> each.eId().equals(wanted.eId()) && each.contains(wanted))
                        .findFirst())
                .or(() -> all.stream()
                        .filter(each -> each.likeness(wanted) >= ENOUGH)
                        .max(Comparator.comparingDouble((Stretch each) -> each.likeness(wanted))
                                .thenComparing(closeness)))
                .or(() -> all.stream()
                        .filter(each -> each.contains(wanted))
                        .min(Comparator.comparingInt(each -> each.until() - each.from())));
    }

    /// The stretch of the other text that a stretch's words have become.
    private static Optional<Stretch> mapped(Stretch stretch, int[] kept) {
        int from = Integer.MAX_VALUE;
        int until = GONE;
        for (int at = stretch.from(); at < stretch.until(); at++) {
            if (kept[at] != GONE) {
                from = Math.min(from, kept[at]);
                until = Math.max(until, kept[at] + 1);
            }
        }
        return until == GONE ? Optional.empty() : Optional.of(new Stretch(stretch.eId(), stretch.type(), from, until));
    }

    private static int[] kept(Worded before, Worded after) {
        int[] kept = new int[before.words().size()];
        Arrays.fill(kept, GONE);
        int old = 0;
        int now = 0;
        var changes = before.words().equals(after.words())
                ? List.<com.github.difflib.algorithm.Change>of()
                : Words.changes(before.words(), after.words()).stream()
                        .sorted(Comparator.comparingInt(change -> change.startOriginal))
                        .toList();
        for (var change : changes) {
            while (old < change.startOriginal) {
                kept[old++] = now++;
            }
            old = change.endOriginal;
            now = change.endRevised;
        }
        while (old < kept.length && now < after.words().size()) {
            kept[old++] = now++;
        }
        return kept;
    }

    private static List<Stretch> stretches(Rendering rendering, Worded words) {
        List<Stretch> stretches = new ArrayList<>();
        for (Rendering.Place place : rendering.places()) {
            place.provision()
                    .eId()
                    .ifPresent(eId -> stretches.add(new Stretch(
                            eId, place.provision().type(), words.at(place.start()), words.at(place.end()))));
        }
        return stretches;
    }

    /// A provision as a stretch of words.
    private record Stretch(String eId, String type, int from, int until) {

        long key() {
            return (long) from << 32 | until;
        }

        boolean contains(Stretch other) {
            return from <= other.from && other.until <= until;
        }

        double likeness(Stretch other) {
            int shared = Math.min(until, other.until) - Math.max(from, other.from);
            int all = Math.max(until, other.until) - Math.min(from, other.from);
            return shared <= 0 ? 0 : (double) shared / all;
        }
    }

    /// The words of a text and where each begins.
    private record Worded(List<String> words, int[] starts) {

        static Worded of(String text) {
            List<String> words = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                words.add(matcher.group());
                starts.add(matcher.start());
            }
            return new Worded(words, starts.stream().mapToInt(Integer::intValue).toArray());
        }

        /// How many words begin before an index of the text.
        int at(int index) {
            int found = Arrays.binarySearch(starts, index);
            return found >= 0 ? found : -found - 1;
        }
    }
}
