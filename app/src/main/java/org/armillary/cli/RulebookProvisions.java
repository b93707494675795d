package org.armillary.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.armillary.desk.Finding;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Remark;
import org.armillary.law.codification.Statement;

/// The provisions a rulebook rests on, looked up in the corpus: whether they are there, and whether they say what they
/// said when the rules were written.
final class RulebookProvisions {

    // Such as art_6__para_3; citations in words have blanks, dots or brackets.
    private static final Pattern EID =
            Pattern.compile("[A-Za-z]+_[\\p{L}\\p{N}.-]+(?:__[A-Za-z]+(?:_[\\p{L}\\p{N}.-]+)?)*");

    private final HomeOption home;
    private final Map<String, Optional<Read>> texts = new HashMap<>();
    private String trouble = "";

    /// @param expression URI of the text found, which may be of an earlier day than the one asked for
    private record Read(AknDocument document, String expression) {

        boolean isOf(LocalDate day) {
            return expression.contains("@" + day);
        }
    }

    RulebookProvisions(HomeOption home) {
        this.home = home;
    }

    /// What of a rulebook's provisions isn't there, or changed.
    List<Remark> inspect(Codification book) {
        Optional<String> work = book.header().work();
        if (work.isEmpty()) {
            return List.of();
        }
        return text(work.get(), book)
                .map(text -> inspect(book, text))
                .orElseGet(() -> List.of(warning(
                        book,
                        (trouble.isEmpty() ? "text not in your corpus" : trouble)
                                + ", so that eIds were not looked up: " + work.get() + " of "
                                + book.header().expression())));
    }

    private static List<Remark> inspect(Codification book, Read text) {
        List<String> missing = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        boolean same = text.isOf(book.header().expression());
        for (String eId : eIds(book)) {
            Optional<Provision> provision = text.document().find(eId);
            String digest = book.header().digests().get(eId);
            if (provision.isEmpty()) {
                missing.add(eId);
            } else if (same && digest != null && !digest.equals(digest(provision.get()))) {
                remarks.add(new Remark(
                        Remark.Weight.ERROR,
                        book.id(),
                        "the text of '" + eId + "' changed since it was encoded: read it again, then write "
                                + digest(provision.get()) + " under 'digests'"));
            }
        }
        if (!missing.isEmpty()) {
            String what = text.expression() + " has no " + String.join(", ", missing);
            remarks.add(
                    same
                            ? new Remark(
                                    Remark.Weight.ERROR,
                                    book.id(),
                                    what + ": 'armillary show --as contents' prints" + " the eIds it has")
                            : warning(
                                    book,
                                    what + "; the rules are written after the text of "
                                            + book.header().expression() + ", which is not in your corpus"));
        }
        return remarks;
    }

    private static Remark warning(Codification book, String what) {
        return new Remark(Remark.Weight.WARNING, book.id(), what);
    }

    /// Of each provision a rulebook rests on that its text has, the SHA-256 of its words.
    Map<String, String> digests(Codification book) {
        Map<String, String> digests = new TreeMap<>();
        book.header()
                .work()
                .flatMap(work -> text(work, book))
                .ifPresent(text -> eIds(book)
                        .forEach(eId ->
                                text.document().find(eId).ifPresent(provision -> digests.put(eId, digest(provision)))));
        return digests;
    }

    private Optional<Read> text(String work, Codification book) {
        if (!trouble.isEmpty() || !home.home().exists()) {
            return Optional.empty();
        }
        return texts.computeIfAbsent(work + "@" + book.header().expression(), this::read);
    }

    private Optional<Read> read(String reference) {
        try {
            Finding finding = find(reference);
            if (!finding.isFound()) {
                return Optional.empty();
            }
            Path file = home.home().corpus().resolve(finding.path());
            return Optional.of(
                    new Read(AknDocument.read(Files.readAllBytes(file), file.toString()), finding.expression()));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + reference, e);
        }
    }

    /// Rules can be checked without a corpus: one that can't be opened is said, and stops nothing.
    private Finding find(String reference) {
        try {
            return home.errands().find(reference, Optional.empty());
        } catch (RuntimeException e) {
            trouble = "your corpus can't be opened: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return new Finding("", "", "", "", "", trouble);
        }
    }

    /// Every eId of the rulebook's own work that it names.
    private static Set<String> eIds(Codification book) {
        Set<String> named = new TreeSet<>(book.header().digests().keySet());
        book.rules().rules().forEach(each -> named.addAll(each.because()));
        book.rules().conclusions().forEach(each -> each.unencoded().forEach(gap -> named.add(gap.provision())));
        book.statements().values().stream()
                .flatMap((Statement each) -> each.provision().stream())
                .forEach(named::add);
        book.clocks().forEach(each -> named.addAll(each.provisions()));
        book.penalties().forEach(each -> named.addAll(each.provisions()));
        book.rules().parameters().forEach(each -> each.values().forEach(value -> named.add(value.provision())));
        named.removeIf(each -> !EID.matcher(each).matches());
        return named;
    }

    private static String digest(Provision provision) {
        try {
            byte[] text = Rendering.of(provision.element()).text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java machine has SHA-256", e);
        }
    }
}
