package org.armillary.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.act.Act;
import org.armillary.act.ActType;

/// Taking texts out of what the corpus answers with. Sources, readings and acts stay, so that what was known before
/// still is, and whoever imports the text again brings it back.
public final class Withdrawals {

    private final Corpus corpus;

    Withdrawals(Corpus corpus) {
        this.corpus = corpus;
    }

    /// Withdraws the texts that a reference names: all of a work, those of a language, or those of exactly a date.
    ///
    /// @param reason in the person's words; may be empty
    /// @return the expressions withdrawn
    /// @throws Found.NotFound when it names no work, or more than one
    /// @throws IllegalArgumentException when it names no text that is held
    /// @throws IOException when an act can't be written; texts before it are withdrawn then
    public List<String> withdraw(Reference reference, String reason) throws IOException {
        List<String> expressions = named(reference);
        for (String expression : expressions) {
            corpus.withdraw(expression, reason);
        }
        corpus.settle();
        return expressions;
    }

    /// The last withdrawal of an expression, where nothing has come in of it since.
    public Optional<Act> find(String expression) {
        boolean held = expression.indexOf('@') > 0
                && corpus.library().readings(expression.substring(0, expression.lastIndexOf('/'))).stream()
                        .anyMatch(each -> each.expression().equals(expression) && each.isKnown(corpus.now()));
        return held
                ? Optional.empty()
                : corpus.acts().list(expression).stream()
                        .filter(act -> act.type() == ActType.WITHDRAWN)
                        .reduce((earlier, later) -> later);
    }

    /// The reason given with a withdrawal; empty where none was.
    public static String reason(Act withdrawal) {
        return Corpus.JSON
                .readValue(withdrawal.payload(), Corpus.Withdrawal.class)
                .reason();
    }

    private List<String> named(Reference reference) {
        if (reference.eId().isPresent()) {
            throw new IllegalArgumentException(
                    "'#" + reference.eId().get() + "' names a provision; only whole texts can be withdrawn");
        }
        Instrument instrument = instrument(reference);
        List<Holding> held = corpus.library().readings(instrument.work()).stream()
                .filter(each -> each.isKnown(corpus.now()))
                .toList();
        List<String> named = held.stream()
                .filter(each ->
                        reference.language().map(each.language()::equals).orElse(true))
                .filter(each -> reference.date().map(each.date()::equals).orElse(true))
                .map(Holding::expression)
                .distinct()
                .sorted()
                .toList();
        if (named.isEmpty()) {
            Stream<String> there =
                    held.stream().map(Holding::expression).distinct().sorted();
            throw new IllegalArgumentException("no text of " + instrument.work()
                    + " is of that language and date; held are " + String.join(", ", there.toList()));
        }
        return named;
    }

    private Instrument instrument(Reference reference) {
        List<Instrument> works = corpus.library().works(reference.work());
        return works.size() == 1
                ? works.getFirst()
                : corpus.library()
                        .find(new Reference(
                                reference.work(), Optional.empty(), Optional.empty(), false, Optional.empty()))
                        .get()
                        .instrument();
    }
}
