package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The outermost contents of a document, sorted into the sections Akoma Ntoso has, in its fixed order.
///
/// What stands where the order does not allow it (text after an annex, conclusions before an article) stays where it
/// is, as part of the section around it.
///
/// @param preface title and what stands before the preamble
/// @param preamble citations, recitals, enacting words
/// @param body the provisions
/// @param conclusions signatures and place, where they end the body
/// @param attachments annexes and schedules
record Sections(
        List<Content> preface,
        List<Content> preamble,
        List<Content> body,
        Optional<Unit> conclusions,
        List<Attachment> attachments) {

    /// An annex or schedule with what follows it up to the next.
    record Attachment(Unit unit, List<Content> body, Optional<Unit> conclusions) {}

    static Sections of(List<Content> content) {
        int end = firstAttachment(content);
        List<Content> main = content.subList(0, end);
        int preface = endOfPreface(main);
        int preamble = endOfPreamble(main, preface);
        List<Content> rest = main.subList(preamble, main.size());
        Optional<Unit> conclusions = trailingConclusions(rest);
        return new Sections(
                main.subList(0, preface),
                main.subList(preface, preamble),
                conclusions.isPresent() ? rest.subList(0, rest.size() - 1) : rest,
                conclusions,
                attachments(content.subList(end, content.size())));
    }

    static boolean isAttachment(Unit unit) {
        return switch (unit.type()) {
            case ANNEX, SCHEDULE, APPENDIX -> true;
            default -> false;
        };
    }

    private static int firstAttachment(List<Content> content) {
        int at = 0;
        while (at < content.size() && !(content.get(at) instanceof Unit unit && isAttachment(unit))) {
            at++;
        }
        return at;
    }

    private static int endOfPreface(List<Content> main) {
        int end = 0;
        while (end < main.size() && !(main.get(end) instanceof Unit unit && unit.type() != UnitType.PREFACE)) {
            end++;
        }
        boolean noUnits = end == main.size() && main.stream().noneMatch(Unit.class::isInstance);
        return noUnits ? 0 : end;
    }

    private static int endOfPreamble(List<Content> main, int from) {
        int end = from;
        for (int i = from; i < main.size(); i++) {
            if (main.get(i) instanceof Unit unit) {
                if (unit.type() != UnitType.PREAMBLE && unit.type() != UnitType.RECITAL) {
                    return end == from ? from : i;
                }
                end = i + 1;
            }
        }
        return end;
    }

    private static Optional<Unit> trailingConclusions(List<Content> content) {
        return !content.isEmpty() && content.getLast() instanceof Unit unit && unit.type() == UnitType.CONCLUSIONS
                ? Optional.of(unit)
                : Optional.empty();
    }

    private static List<Attachment> attachments(List<Content> content) {
        List<Attachment> attachments = new ArrayList<>();
        int start = 0;
        while (start < content.size()) {
            int end = start + 1;
            while (end < content.size() && !(content.get(end) instanceof Unit unit && isAttachment(unit))) {
                end++;
            }
            Unit unit = (Unit) content.get(start);
            List<Content> body = new ArrayList<>(unit.content());
            body.addAll(content.subList(start + 1, end));
            Optional<Unit> conclusions = trailingConclusions(body);
            conclusions.ifPresent(each -> body.removeLast());
            attachments.add(new Attachment(unit, body, conclusions));
            start = end;
        }
        return attachments;
    }
}
