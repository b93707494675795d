package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds tables of contents by how they are printed: entries that end in dots and a page number, or in a page number
/// after a wide gap, with page numbers that never go back.
///
/// Contents without page numbers can't be told from headings by print alone; markup knows them by their headings coming
/// again.
final class ContentsTables {

    private static final int LEAST_ENTRIES = 4;
    private static final int LONGEST_ENTRY = 200;
    private static final int LEAST_DOTS = 4;

    private static final Set<String> TITLES = Set.of(
            "contents",
            "tableofcontents",
            "sommaire",
            "tabledesmatières",
            "tabledesmatieres",
            "inhaltsübersicht",
            "inhaltsverzeichnis",
            "inhalt",
            "indice",
            "índice",
            "sumário",
            "sommario",
            "inhoud",
            "inhoudsopgave",
            "spistreści",
            "cuprins",
            "目次",
            "目录",
            "目錄",
            "목차",
            "차례",
            "arrangementofsections",
            "оглавление",
            "содержание",
            "תוכןהעניינים",
            "الفهرس",
            "المحتويات");

    private final String text;
    private final List<Line> lines;
    private final int[] pages;

    private ContentsTables(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.pages = new int[lines.size()];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = lines.get(i).isBody() ? pageOf(lines.get(i)) : -1;
        }
    }

    /// The same lines, those of tables of contents marked.
    static List<Line> mark(String text, List<Line> lines) {
        if (lines.size() < LEAST_ENTRIES) {
            return lines;
        }
        return new ContentsTables(text, lines).marked();
    }

    private List<Line> marked() {
        List<Line> marked = new ArrayList<>(lines);
        int i = 0;
        while (i < pages.length) {
            if (pages[i] < 0) {
                i++;
                continue;
            }
            int end = runEnd(i);
            if (entries(i, end) >= LEAST_ENTRIES) {
                markRun(marked, titleBefore(firstOfEntry(i)), end);
            }
            i = Math.max(end, i + 1);
        }
        return marked;
    }

    /// End of the run that begins at an entry: at most two lines between entries (long titles, page furniture), pages
    /// never going back.
    private int runEnd(int from) {
        int last = from;
        int page = pages[from];
        for (int i = from + 1; i < pages.length && i - last <= 3; i++) {
            if (pages[i] >= page) {
                page = pages[i];
                last = i;
            } else if (pages[i] >= 0) {
                break;
            }
        }
        return last + 1;
    }

    private int entries(int from, int to) {
        int entries = 0;
        for (int i = from; i < to; i++) {
            entries += pages[i] >= 0 ? 1 : 0;
        }
        return entries;
    }

    /// The first entry may have begun on the line before.
    private int firstOfEntry(int entry) {
        return entry > 0 && lines.get(entry).joined() == Line.Joined.WRAPPED ? entry - 1 : entry;
    }

    private int titleBefore(int first) {
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            if (lines.get(i).isBody() && TITLES.contains(folded(lines.get(i)))) {
                return i;
            }
        }
        return first;
    }

    private String folded(Line line) {
        StringBuilder letters = new StringBuilder();
        for (int i = line.start(); i < line.end() && letters.length() < 40; i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private void markRun(List<Line> marked, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marked.get(i).isBody()) {
                marked.set(i, marked.get(i).withRole(Role.CONTENTS));
            }
        }
    }

    /// The page number at the end of an entry, after dots or a wide gap; -1 where the line is no entry.
    private int pageOf(Line line) {
        int end = line.end();
        int at = end;
        while (at > line.start() && end - at < 5 && LineKeys.isDigit(text.charAt(at - 1))) {
            at--;
        }
        if (at == end || end - at > 4 || line.end() - line.start() > LONGEST_ENTRY || at - line.start() < 3) {
            return -1;
        }
        return isLed(line.start(), at) ? Integer.parseInt(ascii(at, end)) : -1;
    }

    private String ascii(int from, int to) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
        }
        return digits.toString();
    }

    /// Whether dots lead to a place, or a tab or several spaces stand before it.
    private boolean isLed(int from, int to) {
        int dots = 0;
        int spaces = 0;
        boolean tab = false;
        int i = to - 1;
        for (; i > from; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '·' || c == '_' || c == '․') {
                dots++;
            } else if (c == '…' || c == '⋯' || c == '‥') {
                dots += 3;
            } else if (Blanks.isSpace(c)) {
                spaces++;
                tab |= c == '\t';
            } else {
                break;
            }
        }
        boolean words = i > from;
        return words && (dots >= LEAST_DOTS || dots == 0 && (tab || spaces >= 4));
    }
}
