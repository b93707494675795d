package org.armillary.corpus;

import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.corpus.Comparison.Change;
import org.armillary.corpus.Comparison.Kind;
import org.armillary.corpus.Comparison.Piece;

/// Finds for each passage of one text its like in another: first the same eId with the same words, then the same
/// words elsewhere, then the same eId with words enough in common, then whatever is most alike.
final class Alignment {

    private static final int NONE = -1;
    private static final double ALIKE_IN_PLACE = 0.3;
    private static final double ALIKE_ELSEWHERE = 0.6;
    private static final long MOST_CANDIDATES = 250_000;
    private static final int LONGEST_COMPARED = 40_000;

    private final List<Passage> before;
    private final List<Passage> after;
    private final List<List<String>> wordsBefore;
    private final List<List<String>> wordsAfter;
    private final int[] partner;
    private final int[] partnerOfAfter;

    Alignment(List<Passage> before, List<Passage> after) {
        this.before = before;
        this.after = after;
        this.wordsBefore = before.stream().map(each -> Words.of(each.words())).toList();
        this.wordsAfter = after.stream().map(each -> Words.of(each.words())).toList();
        this.partner = new int[before.size()];
        this.partnerOfAfter = new int[after.size()];
        Arrays.fill(partner, NONE);
        Arrays.fill(partnerOfAfter, NONE);
        sameInPlace();
        sameElsewhere();
        alikeInPlace();
        alikeElsewhere();
    }

    /// All passages of both texts, in the order of the later.
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < after.size(); at++) {
            int from = partnerOfAfter[at];
            if (from != NONE) {
                for (; next <= from; next++) {
                    removed(next, changes);
                }
            }
            changes.add(from == NONE ? added(at) : paired(from, at));
        }
        for (; next < before.size(); next++) {
            removed(next, changes);
        }
        return changes;
    }

    private void removed(int at, List<Change> changes) {
        if (partner[at] == NONE) {
            Passage gone = before.get(at);
            changes.add(new Change(
                    Kind.REMOVED,
                    Optional.of(gone),
                    Optional.empty(),
                    List.of(new Piece(gone.text(), true)),
                    List.of()));
        }
    }

    private Change added(int at) {
        Passage come = after.get(at);
        return new Change(
                Kind.ADDED, Optional.empty(), Optional.of(come), List.of(), List.of(new Piece(come.text(), true)));
    }

    private Change paired(int from, int at) {
        Passage old = before.get(from);
        Passage now = after.get(at);
        boolean sameWords = old.words().equals(now.words());
        Kind kind = !sameWords ? Kind.CHANGED : isInPlace(old, now) ? Kind.SAME : Kind.MOVED;
        List<Piece> oldPieces = new ArrayList<>();
        List<Piece> nowPieces = new ArrayList<>();
        if (kind == Kind.CHANGED) {
            pieces(old.text(), now.text(), oldPieces, nowPieces);
        } else {
            oldPieces.add(new Piece(old.text(), false));
            nowPieces.add(new Piece(now.text(), false));
        }
        return new Change(kind, Optional.of(old), Optional.of(now), oldPieces, nowPieces);
    }

    private static boolean isInPlace(Passage old, Passage now) {
        return old.eId().equals(now.eId()) && old.num().strip().equals(now.num().strip());
    }

    /// The pieces of both texts, marked where the other has other words.
    static void pieces(String old, String now, List<Piece> oldPieces, List<Piece> nowPieces) {
        List<String> oldWords = Words.of(old);
        List<String> nowWords = Words.of(now);
        if (oldWords.size() + nowWords.size() > LONGEST_COMPARED) {
            oldPieces.add(new Piece(old, true));
            nowPieces.add(new Piece(now, true));
            return;
        }
        int oldAt = 0;
        int nowAt = 0;
        var changes = new ArrayList<>(Words.changes(oldWords, nowWords));
        changes.sort((a, b) -> a.startOriginal != b.startOriginal
                ? Integer.compare(a.startOriginal, b.startOriginal)
                : Integer.compare(a.startRevised, b.startRevised));
        for (var change : changes) {
            add(oldPieces, oldWords.subList(oldAt, change.startOriginal), false);
            add(nowPieces, nowWords.subList(nowAt, change.startRevised), false);
            if (change.deltaType != DeltaType.INSERT) {
                add(oldPieces, oldWords.subList(change.startOriginal, change.endOriginal), true);
            }
            if (change.deltaType != DeltaType.DELETE) {
                add(nowPieces, nowWords.subList(change.startRevised, change.endRevised), true);
            }
            oldAt = Math.max(oldAt, change.endOriginal);
            nowAt = Math.max(nowAt, change.endRevised);
        }
        add(oldPieces, oldWords.subList(oldAt, oldWords.size()), false);
        add(nowPieces, nowWords.subList(nowAt, nowWords.size()), false);
    }

    private static void add(List<Piece> pieces, List<String> words, boolean marked) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().marked() == marked) {
            text = pieces.removeLast().text() + text;
        }
        pieces.add(new Piece(text, marked));
    }

    private void sameInPlace() {
        Map<String, Integer> byId = byId();
        for (int from = 0; from < before.size(); from++) {
            Integer at = byId.get(before.get(from).eId());
            if (at != null && before.get(from).words().equals(after.get(at).words())) {
                pair(from, at);
            }
        }
    }

    private void sameElsewhere() {
        Map<String, List<Integer>> byWords = new HashMap<>();
        for (int at = 0; at < after.size(); at++) {
            if (partnerOfAfter[at] == NONE) {
                byWords.computeIfAbsent(after.get(at).words(), key -> new ArrayList<>())
                        .add(at);
            }
        }
        for (int from = 0; from < before.size(); from++) {
            List<Integer> same = byWords.get(before.get(from).words());
            if (partner[from] == NONE
                    && same != null
                    && !same.isEmpty()
                    && !before.get(from).isHeadAlone()) {
                pair(from, same.removeFirst());
            }
        }
    }

    private void alikeInPlace() {
        Map<String, Integer> byId = byId();
        for (int from = 0; from < before.size(); from++) {
            Integer at = byId.get(before.get(from).eId());
            if (partner[from] == NONE
                    && at != null
                    && partnerOfAfter[at] == NONE
                    && Words.likeness(wordsBefore.get(from), wordsAfter.get(at)) >= ALIKE_IN_PLACE) {
                pair(from, at);
            }
        }
    }

    private void alikeElsewhere() {
        if (left(partner) * left(partnerOfAfter) > MOST_CANDIDATES) {
            return; // two texts with so little in common are two texts
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int from = 0; from < before.size(); from++) {
            for (int at = 0; at < after.size() && partner[from] == NONE; at++) {
                if (partnerOfAfter[at] == NONE && mayBeAlike(from, at)) {
                    double likeness = Words.likeness(wordsBefore.get(from), wordsAfter.get(at));
                    if (likeness >= ALIKE_ELSEWHERE) {
                        candidates.add(new Candidate(from, at, likeness));
                    }
                }
            }
        }
        candidates.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
        for (Candidate each : candidates) {
            if (partner[each.from()] == NONE && partnerOfAfter[each.at()] == NONE) {
                pair(each.from(), each.at());
            }
        }
    }

    private static long left(int[] partners) {
        return Arrays.stream(partners).filter(each -> each == NONE).count();
    }

    private record Candidate(int from, int at, double likeness) {}

    /// Texts of very different length can't be alike enough.
    private boolean mayBeAlike(int from, int at) {
        int a = wordsBefore.get(from).size();
        int b = wordsAfter.get(at).size();
        return 2.0 * Math.min(a, b) / Math.max(1, a + b) >= ALIKE_ELSEWHERE;
    }

    private Map<String, Integer> byId() {
        Map<String, Integer> byId = new HashMap<>();
        for (int at = 0; at < after.size(); at++) {
            byId.putIfAbsent(after.get(at).eId(), at);
        }
        return byId;
    }

    private void pair(int from, int at) {
        if (partnerOfAfter[at] == NONE && partner[from] == NONE) {
            partner[from] = at;
            partnerOfAfter[at] = from;
        }
    }
}
