package org.armillary.web;

import com.microsoft.playwright.options.ColorScheme;

/// How a page is looked at.
///
/// @param width in CSS pixels
/// @param height in CSS pixels
/// @param scripts whether the browser runs them
record Window(int width, int height, ColorScheme scheme, boolean scripts) {

    static final Window DESK = of(1440, 900);
    static final Window LAPTOP = of(1280, 900);
    static final Window PHONE = of(390, 844);

    static Window of(int width, int height) {
        return new Window(width, height, ColorScheme.LIGHT, true);
    }

    Window in(ColorScheme other) {
        return new Window(width, height, other, scripts);
    }

    Window dark() {
        return in(ColorScheme.DARK);
    }

    Window withoutScripts() {
        return new Window(width, height, scheme, false);
    }
}
