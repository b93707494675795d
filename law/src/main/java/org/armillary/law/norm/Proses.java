package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.armillary.law.akn.Passage;

/// Joins the passages of a document to [proses][Prose]: list items to their stem, closing words to their list.
///
/// An item belongs to the words before it unless these end a sentence; words behind a list belong to it when they
/// don't begin one. Headings, notes, tables, recitals, remarks of editors and quoted law are left out.
final class Proses {

    /// A prose longer than this is cut, whatever its list says: nobody writes a sentence of a hundred pages.
    private static final int LONGEST = 200_000;

    /// Recitals give reasons and bind nobody.
    private static final String RECITAL = "rec_";

    private final Consumer<Prose> reader;
    private final List<Prose.Piece> pieces = new ArrayList<>();
    /// The pieces that others may belong to: each stands in the one before.
    private final List<Integer> open = new ArrayList<>();
    private int length;

    private Proses(Consumer<Prose> reader) {
        this.reader = reader;
    }

    /// Hands each prose of a document to a reader, in the order of the text.
    static void read(List<Passage> passages, Consumer<Prose> reader) {
        Proses proses = new Proses(reader);
        for (Passage each : passages) {
            proses.add(each);
        }
        proses.close();
    }

    private void add(Passage passage) {
        if (passage.kind() == Passage.Kind.HEADING) {
            close();
        }
        if (passage.kind() != Passage.Kind.TEXT
                || passage.isQuoted()
                || passage.text().isBlank()
                || passage.eId().orElse("").startsWith(RECITAL)) {
            return;
        }
        int level = pieces.isEmpty() || length > LONGEST ? -1 : levelOf(passage);
        if (level < 0) {
            close();
            level = 0;
        }
        open.add(pieces.size());
        pieces.add(new Prose.Piece(passage, length, level));
        length += passage.text().length() + 1;
    }

    /// The level of a passage in the open prose; -1 where it begins another.
    private int levelOf(Passage passage) {
        String eId = passage.eId().orElse("");
        while (!open.isEmpty()) {
            int piece = open.getLast();
            String before = pieces.get(piece).passage().eId().orElse("");
            if (isWithin(eId, before)) {
                return continues(piece) ? pieces.get(piece).level() + 1 : -1;
            }
            open.removeLast();
            if (eId.equals(before) && !eId.isEmpty()) {
                return continues(piece, passage) ? pieces.get(piece).level() : -1;
            }
        }
        return -1;
    }

    /// Whether items may follow a piece: its words end no sentence.
    private boolean continues(int piece) {
        return !endsSentence(lastCharacter(piece));
    }

    /// Whether words of the same provision go on with a piece.
    private boolean continues(int piece, Passage passage) {
        int last = pieces.size() - 1;
        char first = passage.text().charAt(0);
        return piece < last
                ? !Character.isUpperCase(first) && Character.isLetter(first) && !endsSentence(lastCharacter(last))
                : lastCharacter(piece) == ':' || lastCharacter(piece) == '—' || Character.isLowerCase(first);
    }

    private char lastCharacter(int piece) {
        String words = pieces.get(piece).passage().text();
        int last = words.length() - 1;
        while (last > 0 && Character.isWhitespace(words.charAt(last))) {
            last--;
        }
        return words.charAt(last);
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '。' || c == '!' || c == '?' || c == '！' || c == '？';
    }

    private static boolean isWithin(String eId, String outer) {
        return eId.length() > outer.length() + 2 && eId.startsWith(outer) && eId.startsWith("__", outer.length());
    }

    private void close() {
        if (!pieces.isEmpty()) {
            reader.accept(new Prose(pieces));
        }
        pieces.clear();
        open.clear();
        length = 0;
    }
}
