package org.armillary.law.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Automatic numbers of a DOCX document: the file holds only how to count, the numbers themselves are computed here
/// as a word processor would print them.
final class DocxNumbering {

    private static final int LEVELS = 9;

    /// How one level counts. `text` holds `%1` to `%9` where the counts of the levels go.
    private record Level(
            int start, ListNumber.Kind kind, String text, boolean legal, int restart, String suffix, boolean bullet) {
        static final Level NONE = new Level(1, ListNumber.Kind.DECIMAL, "", false, -1, "tab", true);
    }

    private final Map<String, Level[]> schemes = new HashMap<>();
    private final Map<Integer, String> lists = new HashMap<>();
    private final Map<Integer, int[]> starts = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<Integer, Boolean> begun = new HashMap<>();

    static DocxNumbering of(byte[] part) throws XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        XMLStreamReader xml = SafeXml.read(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("abstractNum")) {
                    numbering.schemes.put(SafeXml.attribute(xml, "abstractNumId"), levels(xml, "abstractNum"));
                } else if (xml.getLocalName().equals("num")) {
                    numbering.addList(xml);
                }
            }
        }
        return numbering;
    }

    private static Level[] levels(XMLStreamReader xml, String end) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        Arrays.fill(levels, Level.NONE);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("lvl")) {
                int index = SafeXml.number(xml, "ilvl", 0);
                Level level = level(xml);
                if (index >= 0 && index < LEVELS) {
                    levels[index] = level;
                }
            }
        }
        return levels;
    }

    private static Level level(XMLStreamReader xml) throws XMLStreamException {
        int start = 1;
        String format = "decimal";
        String text = "";
        String suffix = "tab";
        boolean legal = false;
        int restart = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lvl")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "start" -> start = SafeXml.number(xml, "val", 1);
                    case "numFmt" -> format = SafeXml.attribute(xml, "val");
                    case "lvlText" -> text = SafeXml.attribute(xml, "val");
                    case "suff" -> suffix = SafeXml.attribute(xml, "val");
                    case "isLgl" -> legal = SafeXml.isOn(xml);
                    case "lvlRestart" -> restart = SafeXml.number(xml, "val", -1);
                    default -> {}
                }
            }
        }
        return new Level(start, kind(format), text, legal, restart, suffix, format.equals("bullet"));
    }

    private static ListNumber.Kind kind(String format) {
        return switch (format) {
            case "lowerLetter" -> ListNumber.Kind.LOWER_LETTER;
            case "upperLetter" -> ListNumber.Kind.UPPER_LETTER;
            case "lowerRoman" -> ListNumber.Kind.LOWER_ROMAN;
            case "upperRoman" -> ListNumber.Kind.UPPER_ROMAN;
            case "decimalZero" -> ListNumber.Kind.DECIMAL_ZERO;
            case "ordinal" -> ListNumber.Kind.ORDINAL;
            case "none" -> ListNumber.Kind.NONE;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> ListNumber.Kind.CIRCLED;
            case "ganada", "koreanCounting" -> ListNumber.Kind.GANADA;
            case "aiueo", "aiueoFullWidth" -> ListNumber.Kind.AIUEO;
            case "iroha", "irohaFullWidth" -> ListNumber.Kind.IROHA;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital",
                    "taiwaneseCountingThousand",
                    "japaneseDigitalTenThousand",
                    "taiwaneseCounting" -> ListNumber.Kind.KANJI;
            default -> ListNumber.Kind.DECIMAL;
        };
    }

    private void addList(XMLStreamReader xml) throws XMLStreamException {
        int id = SafeXml.number(xml, "numId", -1);
        int level = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("num")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "abstractNumId" -> lists.put(id, SafeXml.attribute(xml, "val"));
                    case "lvlOverride" -> level = Math.clamp(SafeXml.number(xml, "ilvl", 0), 0, LEVELS - 1);
                    case "startOverride" ->
                        starts.computeIfAbsent(id, k -> new int[LEVELS])[level] = SafeXml.number(xml, "val", 1) + 1;
                    default -> {}
                }
            }
        }
    }

    /// The label of the next paragraph of a list, with the space that parts it from the text; empty for bullets and
    /// unknown lists.
    String next(int numId, int level) {
        String scheme = lists.getOrDefault(numId, "");
        Level[] levels = schemes.get(scheme);
        if (levels == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(scheme, k -> unset());
        applyOverrides(numId, count);
        count[level] = count[level] == Integer.MIN_VALUE ? levels[level].start : count[level] + 1;
        for (int i = level + 1; i < LEVELS; i++) {
            if (levels[i].restart != 0) {
                count[i] = Integer.MIN_VALUE;
            }
        }
        return levels[level].bullet ? "" : label(levels, count, level);
    }

    private static int[] unset() {
        int[] count = new int[LEVELS];
        Arrays.fill(count, Integer.MIN_VALUE);
        return count;
    }

    /// A list that says where its levels start begins anew there, once.
    private void applyOverrides(int numId, int[] count) {
        int[] start = starts.get(numId);
        if (start == null || begun.putIfAbsent(numId, true) != null) {
            return;
        }
        for (int i = 0; i < LEVELS; i++) {
            count[i] = start[i] > 0 ? start[i] - 2 : count[i];
        }
    }

    private static String label(Level[] levels, int[] count, int level) {
        StringBuilder label = new StringBuilder();
        String text = levels[level].text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean place = c == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1' && text.charAt(i + 1) <= '9';
            if (!place) {
                label.append(c);
                continue;
            }
            int at = text.charAt(++i) - '1';
            int value = count[at] == Integer.MIN_VALUE ? levels[at].start : count[at];
            label.append(ListNumber.format(value, levels[level].legal ? ListNumber.Kind.DECIMAL : levels[at].kind));
        }
        boolean apart = !levels[level].suffix.equals("nothing") && label.length() > 0;
        return apart ? label.append(' ').toString() : label.toString();
    }
}
