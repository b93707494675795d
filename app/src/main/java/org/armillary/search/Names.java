package org.armillary.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armillary.corpus.Identity;

/// What a work may be called in a citation, as one text of words: its titles, what others call it, the parts of
/// its URI, and the initials of capitalised words that stand together in its title (Artificial Intelligence: AI).
final class Names {

    private static final int LONGEST_ACRONYM = 5;
    private static final int MOST_WORDS = 60;

    private Names() {}

    static String of(Identity identity) {
        List<String> names = new ArrayList<>();
        names.add(identity.title());
        identity.shortTitle().ifPresent(names::add);
        names.add(identity.work().replace('/', ' '));
        String work = identity.work();
        names.add(work.substring(work.indexOf('/', 5) + 1));
        names.addAll(acronyms(identity.title()));
        names.addAll(WorkNames.shipped().of(work));
        return String.join(" ", names);
    }

    private static List<String> acronyms(String title) {
        List<String> acronyms = new ArrayList<>();
        String[] words = title.split("[^\\p{L}\\p{N}]+");
        for (int from = 0; from < Math.min(words.length, MOST_WORDS); from++) {
            StringBuilder initials = new StringBuilder();
            for (int at = from; at < Math.min(words.length, from + LONGEST_ACRONYM) && isCapital(words[at]); at++) {
                initials.append(words[at].charAt(0));
                if (initials.length() > 1) {
                    acronyms.add(initials.toString().toLowerCase(Locale.ROOT));
                }
            }
        }
        return acronyms;
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
