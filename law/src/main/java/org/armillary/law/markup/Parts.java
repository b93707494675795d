package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;

/// Groups what stands before the first unit of the body into preface and preamble.
final class Parts {

    private Parts() {}

    static List<Content> split(Draft document, Phrases phrases, CharSequence text) {
        List<Object> content = document.content();
        int body = 0;
        while (body < content.size() && isBefore(content.get(body))) {
            body++;
        }
        if (body == content.size() || body == 0) {
            return Draft.finish(content);
        }
        int preamble = 0;
        while (preamble < body && !opensPreamble(content.get(preamble), phrases, text)) {
            preamble++;
        }
        List<Object> parts = new ArrayList<>();
        group(UnitType.PREFACE, content.subList(0, preamble), parts);
        group(UnitType.PREAMBLE, content.subList(preamble, body), parts);
        parts.addAll(content.subList(body, content.size()));
        return Draft.finish(parts);
    }

    private static void group(UnitType type, List<Object> content, List<Object> parts) {
        if (!content.isEmpty()) {
            Draft part = new Draft(type);
            part.content().addAll(content);
            parts.add(part);
        }
    }

    private static boolean isBefore(Object part) {
        return !(part instanceof Draft draft) || draft.type() == UnitType.RECITAL;
    }

    private static boolean opensPreamble(Object part, Phrases phrases, CharSequence text) {
        if (part instanceof Draft.Paragraph paragraph) {
            return Phrases.begins(phrases.preamble(), text, paragraph.start(), paragraph.end())
                    || Phrases.begins(phrases.enacting(), text, paragraph.start(), paragraph.end());
        }
        return part instanceof Draft;
    }
}
