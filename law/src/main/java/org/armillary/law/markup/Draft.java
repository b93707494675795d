package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.layout.Span;
import org.jspecify.annotations.Nullable;

/// A unit while its lines are being gathered.
final class Draft {

    /// A paragraph while its lines are being gathered.
    static final class Paragraph {
        private final Block.Kind kind;
        private final List<Span> stretches = new ArrayList<>();
        private final boolean title;
        private final boolean afterBlank;

        /// @param title whether it may turn out to be a heading of what follows
        Paragraph(Block.Kind kind, Span first, boolean title, boolean afterBlank) {
            this.kind = kind;
            this.title = title;
            this.afterBlank = afterBlank;
            stretches.add(first);
        }

        void add(Span more) {
            stretches.add(more);
        }

        boolean isTitle() {
            return title && stretches.size() <= 3 && kind == Block.Kind.TEXT;
        }

        boolean isAfterBlank() {
            return afterBlank;
        }

        Block.Kind kind() {
            return kind;
        }

        int end() {
            return stretches.getLast().end();
        }

        int start() {
            return stretches.getFirst().start();
        }

        Block toBlock() {
            return new Block(kind, stretches);
        }
    }

    private final UnitType type;
    private final @Nullable Level level;
    private final @Nullable Label label;
    private final @Nullable Span num;
    private @Nullable Paragraph heading;
    private boolean awaitsHeading;
    /// Drafts, paragraphs and finished content, in reading order.
    private final List<Object> content = new ArrayList<>();

    /// A unit without number.
    Draft(UnitType type) {
        this(type, null, null, null);
    }

    Draft(UnitType type, @Nullable Label label, @Nullable Level level, @Nullable Span num) {
        this.type = type;
        this.label = label;
        this.level = level;
        this.num = num;
    }

    @Nullable
    Label label() {
        return label;
    }

    @Nullable
    Span num() {
        return num;
    }

    UnitType type() {
        return type;
    }

    @Nullable
    Level level() {
        return level;
    }

    @Nullable
    Paragraph heading() {
        return heading;
    }

    void setHeading(Paragraph found) {
        heading = found;
        awaitsHeading = false;
    }

    void awaitHeading() {
        awaitsHeading = heading == null;
    }

    void expectText() {
        awaitsHeading = false;
    }

    boolean awaitsHeading() {
        return awaitsHeading;
    }

    List<Object> content() {
        return content;
    }

    @Nullable
    Paragraph lastParagraph() {
        return !content.isEmpty() && content.getLast() instanceof Paragraph paragraph ? paragraph : null;
    }

    Unit toUnit() {
        List<Content> finished = finish(content);
        Block title = heading == null ? null : heading.toBlock();
        int start = num != null ? num.start() : finished.isEmpty() ? 0 : startOf(finished.getFirst());
        if (num == null && title != null) {
            start = finished.isEmpty() ? title.start() : Math.min(start, title.start());
        }
        int end = num == null ? start : num.end();
        if (title != null) {
            end = Math.max(end, title.end());
        }
        for (Content part : finished) {
            end = Math.max(end, endOf(part));
        }
        return new Unit(type, Optional.ofNullable(num), Optional.ofNullable(title), finished, start, end);
    }

    static List<Content> finish(List<Object> parts) {
        List<Content> finished = new ArrayList<>(parts.size());
        for (Object part : parts) {
            finished.add(
                    switch (part) {
                        case Draft draft -> draft.toUnit();
                        case Paragraph paragraph -> paragraph.toBlock();
                        case Content content -> content;
                        default -> throw new IllegalStateException("no content: " + part);
                    });
        }
        return finished;
    }

    private static int startOf(Content content) {
        return switch (content) {
            case Unit unit -> unit.start();
            case Block block -> block.start();
            case Quotation quotation -> quotation.start();
        };
    }

    private static int endOf(Content content) {
        return switch (content) {
            case Unit unit -> unit.end();
            case Block block -> block.end();
            case Quotation quotation -> quotation.end();
        };
    }
}
