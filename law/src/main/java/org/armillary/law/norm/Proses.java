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
    private final StringBuilder text = new StringBuilder();
    private final List<Prose.Piece> pieces = new ArrayList<>();
    private final List<String> eIds = new ArrayList<>();

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
        String eId = passage.eId().orElse("");
        int level = pieces.isEmpty() ? -1 : levelOf(eId, passage);
        if (level < 0 || text.length() > LONGEST) {
            close();
            level = 0;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        pieces.add(new Prose.Piece(passage, text.length(), level));
        eIds.add(eId);
        text.append(passage.text());
    }

    /// The level of a passage in the open prose; -1 where it begins another.
    private int levelOf(String eId, Passage passage) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            String before = eIds.get(i);
            if (isWithin(eId, before)) {
                return continues(i) ? pieces.get(i).level() + 1 : -1;
            }
            if (eId.equals(before) && !eId.isEmpty()) {
                return continues(i, passage) ? pieces.get(i).level() : -1;
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
        boolean list = piece < last;
        return list
                ? !Character.isUpperCase(first) && Character.isLetter(first) && !endsSentence(lastCharacter(last))
                : lastCharacter(piece) == ':' || lastCharacter(piece) == '—' || Character.isLowerCase(first);
    }

    private char lastCharacter(int piece) {
        String words = pieces.get(piece).passage().text().stripTrailing();
        return words.charAt(words.length() - 1);
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '。' || c == '!' || c == '?' || c == '！' || c == '？';
    }

    private static boolean isWithin(String eId, String outer) {
        return eId.length() > outer.length() + 2 && eId.startsWith(outer) && eId.startsWith("__", outer.length());
    }

    private void close() {
        if (!pieces.isEmpty()) {
            reader.accept(new Prose(text.toString(), pieces));
        }
        text.setLength(0);
        pieces.clear();
        eIds.clear();
    }
}
