package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;

/// Sorts the contents of a judgment: its head, the parts of its body, and what closes it.
///
/// The head is what stands before the first part, or before the first numbered paragraph where the part before which
/// it stands does not begin a judgment; numbered paragraphs before that part are the introduction. Where nothing tells
/// the parts apart, all is motivation.
final class JudgmentFrame {

    private JudgmentFrame() {}

    static List<Content> split(Draft document) {
        List<Object> content = document.content();
        int first = 0;
        while (first < content.size() && !isPart(content.get(first))) {
            first++;
        }
        int closing = first < content.size() ? first : endOfBody(content);
        int head = 0;
        while (head < closing && !(content.get(head) instanceof Draft)) {
            head++;
        }
        boolean begins = first < content.size() && beginsJudgments(((Draft) content.get(first)).type());
        if (begins || head == closing && first < content.size()) {
            head = closing;
        }
        List<Object> parts = new ArrayList<>();
        boolean headless = head == closing && first == content.size();
        group(UnitType.PREFACE, content.subList(0, headless ? 0 : head), parts);
        group(
                first < content.size() ? UnitType.INTRODUCTION : UnitType.MOTIVATION,
                content.subList(headless ? 0 : head, closing),
                parts);
        parts.addAll(content.subList(closing, content.size()));
        return Draft.finish(parts);
    }

    /// A judgment may begin with its introduction and with its operative part, but not with its reasons.
    private static boolean beginsJudgments(UnitType part) {
        return part == UnitType.INTRODUCTION || part == UnitType.DECISION;
    }

    private static boolean isPart(Object content) {
        return content instanceof Draft draft && draft.type().isJudgmentPart();
    }

    private static int endOfBody(List<Object> content) {
        int end = 0;
        while (end < content.size() && !(content.get(end) instanceof Draft draft && endsBody(draft.type()))) {
            end++;
        }
        return end;
    }

    private static boolean endsBody(UnitType type) {
        return switch (type) {
            case CONCLUSIONS, ANNEX, SCHEDULE, APPENDIX -> true;
            default -> false;
        };
    }

    private static void group(UnitType type, List<Object> content, List<Object> parts) {
        if (!content.isEmpty()) {
            Draft part = new Draft(type);
            part.content().addAll(content);
            parts.add(part);
        }
    }
}
