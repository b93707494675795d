package org.armillary.search;

import java.util.Optional;
import org.armillary.embedding.Windows;

/// The stretch of a passage that lies nearest in meaning to a question: one window of what a model reads.
///
/// @param at where it stands in the passage's text, in UTF-16 indexes
/// @param text the words there, on one line
/// @param of how long the passage's text is
public record Near(Hit.Range at, String text, int of) {

    private static final double SHOWN = 0.6;

    /// What part of a hit's score meaning must make up, and how like the question the stretch must be, for it to say
    /// anything about why the hit is there.
    private static final double WEIGHTY = 0.25;

    private static final String MORE = "…";

    /// The so-manieth window of a passage's text, from 0, as [Windows] cuts it.
    static Near of(String passage, int number) {
        Hit.Range at = place(passage, number * Windows.STEP);
        String text = passage.substring(at.start(), at.end()).replace('\n', ' ').replace('\t', ' ');
        return new Near(at, text, passage.length());
    }

    private static Hit.Range place(String text, int first) {
        int word = -1;
        int start = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean space = Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
            if (!space && !inside) {
                word++;
                start = word == first ? at : start;
            }
            if (space && inside && word == first + Windows.WORDS - 1) {
                return new Hit.Range(start, at);
            }
            inside = !space;
        }
        return new Hit.Range(start, text.length());
    }

    /// The stretch a hit was brought by, where what the hit shows of its text is mostly something else; empty where
    /// meaning had little part in it, or all that matters is shown.
    public static Optional<Near> unseen(Hit hit) {
        return hit.why().stream()
                .filter(Reason.Meaning.class::isInstance)
                .map(Reason.Meaning.class::cast)
                .filter(each -> each.share() >= WEIGHTY && each.likeness() >= WEIGHTY)
                .map(Reason.Meaning::near)
                .findFirst()
                .filter(near -> !near.isShownBy(hit.snippet()));
    }

    /// Whether most of a snippet of the same text lies in this stretch, or most of this stretch in it.
    private boolean isShownBy(String snippet) {
        String shown = snippet.strip();
        return shared(shown, text) >= SHOWN * Math.min(shown.length(), text.length());
    }

    /// How many characters two stretches of one text share.
    private static int shared(String one, String other) {
        if (one.contains(other) || other.contains(one)) {
            return Math.min(one.length(), other.length());
        }
        for (int length = Math.min(one.length(), other.length()); length > 0; length--) {
            if (one.regionMatches(one.length() - length, other, 0, length)
                    || other.regionMatches(other.length() - length, one, 0, length)) {
                return length;
            }
        }
        return 0;
    }

    /// The words, at most so many characters of them, with dots where the text goes on before or after.
    public String shortened(int most) {
        int end = text.length();
        if (end > most) {
            int space = text.lastIndexOf(' ', most);
            end = space > most / 2 ? space : most;
            end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        }
        boolean goesOn = end < text.length() || at.end() < of;
        return (at.start() > 0 ? MORE + " " : "") + text.substring(0, end).strip() + (goesOn ? " " + MORE : "");
    }
}
