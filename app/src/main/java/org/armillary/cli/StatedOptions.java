package org.armillary.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Version;
import org.armillary.law.frbr.Work;
import org.armillary.law.reading.Hints;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options by which a person states which text a document is.
final class StatedOptions {

    @Option(
            names = "--work",
            paramLabel = "URI",
            description = "The work it is a text of, such as /akn/eu/act/regulation/2024/1689.")
    private @Nullable String work;

    @Option(names = "--lang", paramLabel = "LANG", description = "Its language, such as eng or fr.")
    private @Nullable String language;

    @Option(names = "--date", paramLabel = "DATE", description = "The day of this text, such as 2024-06-13.")
    private @Nullable LocalDate date;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /// As hints for a reader.
    ///
    /// @throws ParameterException when one of them is not well formed
    Hints hints() {
        return new Hints(
                parsed("--work", work, Work::parse),
                parsed("--lang", language, Language::parse),
                Optional.ofNullable(date).map(Version::asOf));
    }

    /// As statements for the corpus, which says itself what is wrong with one.
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "work", work);
        put(said, "language", language);
        put(said, "date", date);
        return said;
    }

    /// Adds what is given.
    static void put(Map<String, String> said, String key, @Nullable Object value) {
        if (value != null) {
            said.put(key, value.toString());
        }
    }

    private <T> Optional<T> parsed(String option, @Nullable String value, Function<String, T> parse) {
        try {
            return Optional.ofNullable(value).map(parse);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage());
        }
    }
}
