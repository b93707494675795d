package org.armillary.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rules of axe-core, run over a page as the browser shows it.
final class Axe {

    private static final String SOURCE = source();

    /// What is asked of pages: the rules of these tags.
    private static final String TAGS = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    private static final String COLOURS = "axe.getRules(" + TAGS + """
            ).filter(rule => rule.tags.includes('cat.color')).map(rule => rule.ruleId)""";

    private static final String RUN = """
            async () => {
              const found = await axe.run(document, {resultTypes: ['violations'], runOnly: %s});
              return found.violations.filter(each => ['serious', 'critical'].includes(each.impact)).map(each =>
                each.id + ': ' + each.help + ' — ' + each.nodes.slice(0, 4).map(node => node.target.join(' ')
                  + ' (' + (node.any[0] ?? node.all[0] ?? node.none[0])?.message + ')').join(' | '));
            }""";

    private Axe() {}

    /// What of a page seriously hinders people, a sentence for each rule.
    static List<String> serious(Page page) {
        return run(page, TAGS);
    }

    /// What of a page's colours does, as far as rules of colours tell: all that another scheme can change.
    static List<String> seriousInColour(Page page) {
        return run(page, COLOURS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, String rules) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SOURCE + ";1");
        }
        return (List<String>) page.evaluate(RUN.formatted(rules));
    }

    private static String source() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("axe.min.js can't be read", e);
        }
    }
}
