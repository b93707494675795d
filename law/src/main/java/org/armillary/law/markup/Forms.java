package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The forms of a tradition: one for each worded level, one for each bracket and style of bare labels.
final class Forms {

    private Forms() {}

    static List<Form> of(Tradition tradition) {
        Map<String, List<Level>> ladders = new LinkedHashMap<>();
        Map<String, NumberingStyle> styles = new LinkedHashMap<>();
        for (Level level : tradition.levels()) {
            for (LabelPattern pattern : level.labels()) {
                for (NumberingStyle style : pattern.styles()) {
                    String key = key(level, pattern, style);
                    List<Level> ladder = ladders.computeIfAbsent(key, k -> new ArrayList<>());
                    if (!ladder.contains(level)) {
                        ladder.add(level);
                    }
                    styles.putIfAbsent(key, style);
                }
            }
        }
        List<Form> forms = new ArrayList<>();
        ladders.forEach((key, ladder) -> {
            boolean worded = key.startsWith("level ");
            NumberingStyle style = styles.getOrDefault(key, NumberingStyle.NONE);
            forms.add(new Form(
                    forms.size(), key, worded ? ladder.getFirst() : null, style, ladder, strength(key, worded, style)));
        });
        return forms;
    }

    static Form formOf(List<Form> forms, Level level, LabelPattern pattern, NumberingStyle style) {
        String key = key(level, pattern, style);
        for (Form form : forms) {
            if (form.key().equals(key)) {
                return form;
            }
        }
        throw new IllegalStateException("no form for " + pattern);
    }

    private static String key(Level level, LabelPattern pattern, NumberingStyle style) {
        if (pattern.isWorded() || level.grouping()) {
            return "level " + level.index();
        }
        NumberingStyle shape = style == NumberingStyle.DECIMAL ? NumberingStyle.ARABIC : style;
        return pattern.before().strip() + shape + pattern.after().strip();
    }

    private static double strength(String key, boolean worded, NumberingStyle style) {
        if (worded) {
            return 4;
        }
        return switch (style) {
            case NONE -> 0.3;
            case ARABIC, DECIMAL, DOTTED -> key.length() > style.name().length() ? 4 : 2;
            default -> key.length() > style.name().length() ? 4 : 3;
        };
    }
}
