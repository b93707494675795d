package org.armillary.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.armillary.law.identification.Folded;

/// Finds works by what people call them.
final class WorkNames {

    private static final int SUGGESTIONS = 8;

    private final List<InstrumentTable.Named> names;

    WorkNames(List<InstrumentTable.Named> names) {
        this.names = names;
    }

    /// The works that a name fits, by the first of these ways that fits any: its URI; parts of its URI, the last one
    /// its last; one of its titles as a whole; words of a title. Capitals may stand for initials.
    List<Instrument> list(String name) {
        List<Instrument> byUri = matching(named -> named.instrument().work().equals(name)
                || named.instrument().work().equals("/akn/" + name.replaceFirst("^/", "")));
        if (!byUri.isEmpty()) {
            return byUri;
        }
        List<String> parts = Arrays.stream(Folded.of(name).split("/"))
                .filter(part -> !part.isBlank())
                .toList();
        List<Instrument> byPath = matching(named -> endsWith(named, parts));
        if (!byPath.isEmpty()) {
            return byPath;
        }
        List<Instrument> byTitle =
                matching(named -> titles(named).contains(Folded.of(name).strip()));
        if (!byTitle.isEmpty()) {
            return byTitle;
        }
        List<String> words = Arrays.stream(name.strip().split("[\\s/,]+")).toList();
        List<Instrument> bySpelling = matching(named ->
                titles(named).stream().anyMatch(title -> spells(words, List.of(title.split("[^\\p{L}\\p{N}]+")))));
        if (!bySpelling.isEmpty()) {
            return bySpelling;
        }
        return matching(named ->
                titles(named).stream().anyMatch(title -> words.stream().allMatch(word -> hasWord(title, word))));
    }

    /// Works that share a word with a name, those sharing more of them first.
    List<Instrument> near(String name) {
        List<String> words = Arrays.stream(Folded.of(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .toList();
        return names.stream()
                .filter(named -> words.stream().anyMatch(named.key()::contains))
                .sorted((a, b) -> Long.compare(shared(b, words), shared(a, words)))
                .limit(SUGGESTIONS)
                .map(InstrumentTable.Named::instrument)
                .toList();
    }

    private static long shared(InstrumentTable.Named named, List<String> words) {
        return words.stream().filter(named.key()::contains).count();
    }

    private List<Instrument> matching(java.util.function.Predicate<InstrumentTable.Named> fits) {
        return names.stream()
                .filter(fits)
                .map(InstrumentTable.Named::instrument)
                .toList();
    }

    private static boolean endsWith(InstrumentTable.Named named, List<String> parts) {
        List<String> uri =
                new ArrayList<>(WorkUri.parts(Folded.of(named.instrument().work())));
        if (parts.isEmpty() || !uri.getLast().equals(parts.getLast())) {
            return false;
        }
        int at = 0;
        for (String part : uri) {
            at += at < parts.size() && part.equals(parts.get(at)) ? 1 : 0;
        }
        return at == parts.size();
    }

    private static List<String> titles(InstrumentTable.Named named) {
        List<String> lines = named.key().lines().toList();
        return lines.subList(1, lines.size());
    }

    /// Whether words are a title from its first to its last word, a word in capitals standing for the words it has
    /// the initials of.
    private static boolean spells(List<String> words, List<String> title) {
        if (words.isEmpty() || title.isEmpty()) {
            return words.isEmpty() && title.isEmpty();
        }
        String word = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        if (Folded.of(word).equals(title.getFirst()) && spells(rest, title.subList(1, title.size()))) {
            return true;
        }
        int length = word.length();
        return length > 1
                && length <= title.size()
                && word.equals(word.toUpperCase(Locale.ROOT))
                && initials(String.join(" ", title.subList(0, length))).equals(Folded.of(word))
                && spells(rest, title.subList(length, title.size()));
    }

    private static boolean hasWord(String title, String word) {
        String folded = Folded.of(word);
        if (folded.isEmpty()) {
            return false;
        }
        if (title.contains(folded) && startsWord(title, folded)) {
            return true;
        }
        boolean initials = word.length() > 1 && word.length() < 7 && word.equals(word.toUpperCase(Locale.ROOT));
        return initials && initials(title).contains(folded);
    }

    /// Latin words match at their beginning; scripts without spaces match anywhere.
    private static boolean startsWord(String title, String word) {
        if (word.codePointAt(0) > 0x2E80) {
            return true;
        }
        int at = title.indexOf(word);
        while (at >= 0) {
            if (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1))) {
                return true;
            }
            at = title.indexOf(word, at + 1);
        }
        return false;
    }

    private static String initials(String title) {
        StringBuilder initials = new StringBuilder();
        for (String word : title.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
