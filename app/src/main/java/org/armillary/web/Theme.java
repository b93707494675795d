package org.armillary.web;

import java.util.Locale;

/// Which colours a page is shown in.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /// Name of the cookie that keeps a person's choice.
    static final String COOKIE = "theme";

    /// The theme of that name; [#SYSTEM] where there is none.
    static Theme of(String name) {
        for (Theme theme : values()) {
            if (theme.id().equals(name)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
