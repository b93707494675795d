package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;
import org.armillary.law.akn.XmlText;

/// Checks that an Akoma Ntoso document holds every non-space character of the text it was read from, once and in order.
///
/// Notes and page furniture may stand elsewhere than in the text; furniture is known by its offset, a note by its
/// words. All other text must keep its order.
public final class TextCompleteness {

    private static final int SHOWN = 60;

    private final StringBuilder running = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final char[] expected;
    private Optional<String> problem = Optional.empty();

    private TextCompleteness(String text) {
        this.expected = XmlText.clean(text).toCharArray();
    }

    /// What is wrong, in words; empty when nothing is.
    ///
    /// @param text the text that was read, in the form the layout has it
    public static Optional<String> problem(String text, AknDocument document) {
        TextCompleteness check = new TextCompleteness(text);
        check.element(document.document());
        String wanted = check.withoutNotes(compact(new String(check.expected)));
        return check.problem.or(() -> difference(wanted, check.running.toString()));
    }

    /// Whether a character counts as space: it may be lost at line ends or stand for another.
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Optional<String> difference(String wanted, String found) {
        if (wanted.equals(found)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < Math.min(wanted.length(), found.length()) && wanted.charAt(at) == found.charAt(at)) {
            at++;
        }
        return Optional.of("text is lost, doubled or out of order: where the text has '" + excerpt(wanted, at)
                + "' the document has '" + excerpt(found, at) + "' (spaces left out)");
    }

    private static String excerpt(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + SHOWN));
    }

    private String withoutNotes(String wanted) {
        StringBuilder rest = new StringBuilder(wanted);
        int from = 0;
        for (String note : notes) {
            int at = rest.indexOf(note, from);
            if (at < 0) {
                problem = problem.or(() -> Optional.of("the text has no note '" + excerpt(note, 0) + "'"));
            } else {
                rest.delete(at, at + note.length());
                from = at;
            }
        }
        return rest.toString();
    }

    private void element(Element element) {
        if (element.is("meta")) {
            element.child("proprietary").ifPresent(this::furniture);
        } else if (element.is("authorialNote")) {
            notes.add(compact(element.text()));
        } else {
            for (Node each : element.children()) {
                switch (each) {
                    case Element child -> element(child);
                    case Text text -> compact(text.value(), running);
                }
            }
        }
    }

    private void furniture(Element proprietary) {
        proprietary.walk().filter(each -> each.localName().equals("line")).forEach(line -> {
            String held = line.text();
            int at = Integer.parseInt(line.find("offset").orElse("0"));
            String there = at + held.length() <= expected.length ? new String(expected, at, held.length()) : "";
            if (!there.equals(held)) {
                problem = problem.or(
                        () -> Optional.of("page furniture is not what stands at " + at + ": '" + held + "'"));
                return;
            }
            for (int i = at; i < at + held.length(); i++) {
                expected[i] = ' ';
            }
        });
    }

    private static String compact(String text) {
        StringBuilder out = new StringBuilder(text.length());
        compact(text, out);
        return out.toString();
    }

    private static void compact(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
    }
}
