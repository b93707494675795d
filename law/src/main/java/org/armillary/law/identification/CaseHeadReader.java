package org.armillary.law.identification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.court.CelexCase;
import org.armillary.law.court.Court;
import org.armillary.law.court.Courts;
import org.armillary.law.court.DocketForm.Docket;
import org.armillary.law.court.Ecli;
import org.armillary.law.court.NeutralCitation;
import org.armillary.law.frbr.Language;

/// Reads the lines before the body of a judgment.
final class CaseHeadReader {

    private static final int LINES = 80;
    /// A longer line is running text.
    private static final int LONGEST = 400;

    private static final int LONGEST_PARTY = 120;
    private static final int MOST_DOCKETS = 12;
    /// Words of a seat behind the name of a court: „Landgericht Frankfurt am Main“.
    private static final int SEAT = 3;

    private final List<String> lines;
    private final Optional<Language> language;

    CaseHeadReader(List<String> opening, Optional<Language> language) {
        this.lines = opening.stream()
                .map(each -> each.replaceAll("\\p{Z}+", " ").strip())
                .filter(each -> !each.isEmpty() && each.length() <= LONGEST)
                .limit(LINES)
                .toList();
        this.language = language;
    }

    CaseHead read() {
        Optional<Ecli> ecli = first(Ecli::find);
        Optional<NeutralCitation> neutral = first(NeutralCitation::find);
        Optional<CelexCase> celex = first(CelexCase::find);
        Optional<Court> court = ecli.flatMap(each ->
                        Courts.get().find(each.jurisdiction(), each.court().toLowerCase(Locale.ROOT)))
                .or(this::named);
        return new CaseHead(
                court, ecli, neutral, celex, court.map(this::dockets).orElse(List.of()), date(), parties(), language);
    }

    private <T> Optional<T> first(java.util.function.Function<String, Optional<T>> find) {
        return lines.stream().flatMap(line -> find.apply(line).stream()).findFirst();
    }

    /// The court that the first lines name: of those named on the first line that names any, the longest name.
    private Optional<Court> named() {
        for (String line : lines) {
            String folded = Folded.of(line);
            Court best = null;
            int longest = 0;
            for (Court court : Courts.get().list()) {
                int length = Math.max(
                        length(court.heads(), folded), length(court.names().values(), folded));
                if (length > longest) {
                    longest = length;
                    best = court;
                }
            }
            if (best != null) {
                return Optional.of(best.seated() ? seated(best, line) : best);
            }
        }
        return Optional.empty();
    }

    /// Length of the longest of some names that a line holds as whole words.
    private static int length(Iterable<String> names, String folded) {
        int longest = 0;
        for (String name : names) {
            String wanted = Folded.of(name);
            int at = wanted.length() > longest ? folded.indexOf(wanted) : -1;
            if (at >= 0 && isWord(folded, at, at + wanted.length())) {
                longest = wanted.length();
            }
        }
        return longest;
    }

    private static boolean isWord(String text, int from, int to) {
        boolean latin = text.charAt(from) < 0x250;
        return !latin
                || (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    /// The court of a seat: `lg-hafenstadt` for „Landgericht Hafenstadt“.
    private Court seated(Court court, String line) {
        String name = court.names().values().iterator().next();
        String folded = Folded.of(line);
        String behind = folded.substring(
                folded.indexOf(Folded.of(name)) + Folded.of(name).length());
        String[] words = behind.strip().replaceAll("[,:;(].*", "").split(" ", -1);
        List<String> seat = new ArrayList<>();
        for (int i = 0; i < Math.min(SEAT, words.length); i++) {
            seat.add(words[i]);
        }
        String place = Slug.of(String.join(" ", seat));
        return place.isEmpty()
                ? court
                : new Court(
                        court.id() + "-" + place,
                        court.jurisdiction(),
                        Map.of("deu", titled(name + " " + String.join(" ", seat))),
                        List.of(),
                        false,
                        court.numbers(),
                        false);
    }

    private static String titled(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            boolean small = word.length() <= 3;
            out.append(out.isEmpty() ? "" : " ")
                    .append(
                            small || word.isEmpty()
                                    ? word
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(small || word.isEmpty() ? "" : word.substring(1));
        }
        return out.toString();
    }

    /// Numbers on the lines up to the first that names parties or other decisions at length; each once.
    private List<Docket> dockets(Court court) {
        Map<String, Docket> found = new LinkedHashMap<>();
        for (String line : lines) {
            String rest = line;
            Optional<Docket> docket = court.docket(rest);
            if (docket.isEmpty() && !found.isEmpty()) {
                break;
            }
            while (docket.isPresent() && found.size() < MOST_DOCKETS) {
                found.putIfAbsent(docket.get().slug(), docket.get());
                rest = rest.substring(rest.indexOf(docket.get().printed())
                        + docket.get().printed().length());
                docket = court.docket(rest);
            }
        }
        return List.copyOf(found.values());
    }

    private Optional<LocalDate> date() {
        return lines.stream()
                .flatMap(line -> WrittenDate.find(line, language).stream())
                .findFirst();
    }

    private List<String> parties() {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isVersus(line) && i > 0 && i + 1 < lines.size()) {
                return List.of(party(lines.get(i - 1)), party(lines.get(i + 1)));
            }
            for (String prefix : Courts.get().parties()) {
                if (line.startsWith(prefix.strip())
                        && line.length() > prefix.strip().length()) {
                    named.add(party(line.substring(prefix.strip().length()).strip()));
                    break;
                }
            }
        }
        return named.isEmpty() ? within() : named.stream().distinct().toList();
    }

    private static boolean isVersus(String line) {
        String bare = line.toLowerCase(Locale.ROOT);
        return Courts.get().versus().contains(bare);
    }

    /// Both parties on one line: `Ada v Harbour Office`.
    private List<String> within() {
        for (String line : lines) {
            for (String versus : Courts.get().versus()) {
                int at = line.indexOf(" " + versus + " ");
                if (at > 0 && line.length() <= LONGEST_PARTY && line.indexOf('.', at + versus.length() + 2) < 0) {
                    return List.of(party(line.substring(0, at)), party(line.substring(at + versus.length() + 2)));
                }
            }
        }
        return List.of();
    }

    private static String party(String text) {
        String bare = text.strip().replaceFirst("[,;。.]+$", "");
        return bare.length() <= LONGEST_PARTY
                ? bare
                : bare.substring(0, LONGEST_PARTY).strip();
    }
}
