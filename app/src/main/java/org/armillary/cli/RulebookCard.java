package org.armillary.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Conclusion;
import org.armillary.law.rulebook.Feel;
import org.armillary.law.rulebook.Rule;

/// Prints a rulebook: what it is of, and of each conclusion the rules.
final class RulebookCard {

    private final Codification book;
    private final PrintWriter out;

    RulebookCard(Codification book, PrintWriter out) {
        this.book = book;
        this.out = out;
    }

    void print() {
        Codification.Header header = book.header();
        out.printf("%s (%s)%n", header.title(), header.id());
        header.work().ifPresent(work -> out.printf("  %s, text of %s%n", work, header.expression()));
        out.printf(
                "  %s, from: %s, %s%n",
                words(header.depth()), words(header.basis()), header.verified() ? "verified" : "not verified");
        out.printf("  Scope: %s%n", header.scope().strip());
        header.standings()
                .forEach(each -> out.printf(
                        "  %s%s%s%n",
                        words(each.is()),
                        each.from().map(day -> " from " + day).orElse(""),
                        each.until().map(day -> " until " + day).orElse("")));
        out.printf("  SHA-256 %s%n", book.digest());
        book.rules().conclusions().forEach(this::print);
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void print(Conclusion conclusion) {
        Optional<Statement> statement = Optional.ofNullable(book.statements().get(conclusion.id()));
        out.printf(
                "%n%s: %s%s%n",
                conclusion.id(),
                statement.map(each -> words(each.kind()) + ". ").orElse(""),
                conclusion.what());
        conclusion.unencoded().forEach(each -> out.printf("  not encoded: %s %s%n", each.provision(), each.what()));
        book.rules().rules().stream()
                .filter(each -> each.concludes().equals(conclusion.id()))
                .forEach(this::print);
    }

    private void print(Rule rule) {
        out.printf(
                "  %s%s if %s%s%s%s [%s]%n",
                rule.id(),
                rule.grants() ? "" : " (against)",
                Feel.write(rule.when()),
                rule.from().map(day -> ", from " + day).orElse(""),
                rule.until().map(day -> ", until " + day).orElse(""),
                rule.overrides().isEmpty() ? "" : ", over " + String.join(", ", rule.overrides()),
                String.join("; ", rule.because()));
    }
}
