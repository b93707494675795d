package org.armillary.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.akn.Rendering;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;
import org.armillary.law.layout.Notice;
import org.armillary.law.reading.Hints;
import org.armillary.law.reading.Reader;
import org.armillary.law.reading.Reading;

/// The law library as the corpus's engine. Its catalogues are loaded when the first document comes.
public final class LawEngine implements Engine {

    private static final int OPENING = 60;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_EXCERPT = 160;

    private static final class Loaded {
        static final Reader READER = Reader.standard();
    }

    @Override
    public String name() {
        return org.armillary.law.akn.Engine.CURRENT.toString();
    }

    @Override
    public Draft read(byte[] bytes, String fileName, Statements stated) {
        try {
            Reading reading = Loaded.READER.read(bytes, fileName, hints(stated));
            return draft(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static Hints hints(Statements stated) {
        return new Hints(stated.find("work").map(Work::parse), stated.language(), Optional.empty());
    }

    private static Draft draft(Reading reading) {
        Map<String, String> metadata = new HashMap<>(reading.metadata());
        metadata.putAll(FlatYaml.frontMatter(reading.text()));
        List<String> opening = opening(reading);
        return new Draft(
                reading.document(),
                reading.source().format().name().toLowerCase(Locale.ROOT),
                Optional.of(reading.language()).filter(language -> !language.equals(Language.UNDETERMINED)),
                metadata,
                opening,
                reading.notices().stream()
                        .filter(notice -> !notice.code().startsWith("unknown-"))
                        .map(notice -> uncertainty(notice, reading))
                        .toList());
    }

    /// The lines before the first provision, where a document says what it is; the first line where there are none.
    private static List<String> opening(Reading reading) {
        Rendering rendering = Rendering.of(reading.document());
        int end = rendering.provisions().stream()
                .mapToInt(PlacedProvision::start)
                .findFirst()
                .orElse(rendering.text().length());
        String page = rendering.text().substring(0, end);
        return (page.isBlank() ? rendering.text().lines().limit(1) : page.lines())
                .map(line -> Shortened.to(line, LONGEST_LINE))
                .filter(line -> !line.isEmpty())
                .limit(OPENING)
                .toList();
    }

    private static Uncertainty uncertainty(Notice notice, Reading reading) {
        String excerpt = Shortened.to(notice.place().of(reading.text()), LONGEST_EXCERPT);
        String eId = reading.provisions().stream()
                .filter(each ->
                        each.start() <= notice.place().start() && notice.place().start() < each.end())
                .max(Comparator.comparingInt(PlacedProvision::start)
                        .thenComparing(
                                Comparator.comparingInt(PlacedProvision::end).reversed()))
                .map(PlacedProvision::eId)
                .orElse("");
        return new Uncertainty(notice.code(), eId, excerpt, notice.message());
    }
}
