package org.armillary.law.markup;

import java.util.List;
import org.armillary.law.layout.Layout;
import org.armillary.law.layout.Notice;

/// A layout with its hierarchy found.
///
/// Every non-space character of the layout's text lies in exactly one of: a unit's number, a heading, a block, or a
/// line whose role is not running text.
///
/// @param layout the lines it was found in
/// @param tradition the name of the catalogue entry whose numbering fitted best
/// @param content preface, preamble, body units and annexes in reading order
/// @param notices what was uncertain, and where
public record Marked(Layout layout, String tradition, List<Content> content, List<Notice> notices) {

    public Marked {
        content = List.copyOf(content);
        notices = List.copyOf(notices);
    }

    /// Whether it is a judgment: its body has the parts of one.
    public boolean isJudgment() {
        return content.stream()
                .anyMatch(each -> each instanceof Unit unit && unit.type().isJudgmentPart());
    }
}
