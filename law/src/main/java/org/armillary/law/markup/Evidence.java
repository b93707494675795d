package org.armillary.law.markup;

/// What a line's form says for or against a label at its start.
final class Evidence {

    private final CharSequence text;

    Evidence(CharSequence text) {
        this.text = text;
    }

    /// For the label: above 0 where the line looks like the start of a unit.
    double of(Label label, LineShape shape) {
        return breaking(shape.fresh()) + (label.form().worded() != null ? worded(label, shape) : bare(label, shape));
    }

    private static double breaking(double fresh) {
        return fresh >= 0.9 ? 1 : fresh >= 0.5 ? 0 : fresh >= 0.3 ? -1 : fresh >= 0.1 ? -2.5 : -5;
    }

    /// The cost of taking the line for text although it could be a label.
    double refusal(Label label, LineShape shape) {
        double strength = label.form().strength();
        if (label.form().worded() != null && worded(label, shape) < 0) {
            strength = 0;
        }
        if (label.glued() && Character.isLetterOrDigit(text.charAt(label.rest()))) {
            strength /= 2;
        }
        return strength * Math.max(0, shape.fresh() - 0.1);
    }

    private double worded(Label label, LineShape shape) {
        Level level = java.util.Objects.requireNonNull(label.form().worded());
        int end = shape.line().end();
        if (label.rest() >= end) {
            return 2;
        }
        char next = text.charAt(label.rest());
        boolean separated = label.end() > label.start() && isSeparator(text.charAt(label.end() - 1));
        if (Character.isLowerCase(next)) {
            return separated && level.text() ? 0 : -5;
        }
        if (next == '(' || next == '（') {
            return brackets(level, label.rest(), end);
        }
        if (next == ',' || next == ';') {
            return -6;
        }
        boolean title = LineShapes.isTitle(text, label.rest(), end);
        if (level.grouping() && !title) {
            return -5;
        }
        if (title && level.mayHave(Level.Heading.BESIDE)) {
            return separated ? 2 : 1.2;
        }
        if (level.text()) {
            return separated || !Character.isUpperCase(next) ? 1 : 0.3;
        }
        return separated && level.mayHave(Level.Heading.BESIDE) ? 0.5 : -5;
    }

    /// A bracket after the number holds a heading, or says where an annex is introduced; other brackets belong to a
    /// sentence or a table.
    private double brackets(Level level, int from, int end) {
        if (level.mayHave(Level.Heading.BRACKETS)) {
            return 1;
        }
        if (level.basic() && level.mayHave(Level.Heading.BESIDE) && Headings.closing(text, from, end) == end) {
            return 1.2;
        }
        char last = text.charAt(end - 1);
        return level.opensAnnex() && (last == ')' || last == '）') ? 1 : -5;
    }

    /// Where the tradition's headings stand before or beside the number, a sentence or a title after it is expected.
    private double headingPlace(Label label, LineShape shape) {
        int end = shape.line().end();
        Level level = label.form().ladder().getFirst();
        if (!level.basic() || level.headings().isEmpty() || label.rest() >= end) {
            return 0;
        }
        boolean title = !shape.continued() && LineShapes.isTitle(text, label.rest(), end);
        return switch (level.headings().getFirst()) {
            case BESIDE -> title ? 0.6 : 0;
            case BEFORE -> title ? -0.1 : 0.5;
            case BELOW, BRACKETS, INLINE -> 0;
        };
    }

    private double bare(Label label, LineShape shape) {
        int end = shape.line().end();
        if (label.rest() >= end) {
            return label.form().strength() > 2 ? 0.5 : -0.5;
        }
        char next = text.charAt(label.rest());
        double worth = headingPlace(label, shape);
        if (label.glued() && Character.isLetterOrDigit(next)) {
            worth -= 0.8;
        }
        if (label.form().strength() <= 2 && Character.isLowerCase(next)) {
            worth -= 2.5;
        }
        if (next == ',' || next == ';' || next == ')') {
            worth -= 4;
        }
        return worth;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ':' || c == ')' || Separators.isDash(c);
    }

    /// What follows a second label on a line: punctuation or a small letter make it a reference (`6(1); `, `6(1) of`).
    static double inside(CharSequence text, Label label, int end) {
        if (label.rest() >= end) {
            return 0;
        }
        char next = text.charAt(label.rest());
        return ",;.)".indexOf(next) >= 0 ? -6 : Character.isLowerCase(next) ? -0.5 : 0;
    }

    /// Whether a label may directly follow another one on its line.
    static boolean mayFollow(Label label, Label before) {
        if (label.form().worded() != null || label.isBullet()) {
            return false;
        }
        String key = label.form().key();
        boolean bracketed = key.startsWith("(") || key.endsWith(")") || label.style() == NumberingStyle.CIRCLED;
        boolean dotted = before.form().worded() != null && label.style() == NumberingStyle.ARABIC && key.endsWith(".");
        return bracketed || dotted;
    }
}
