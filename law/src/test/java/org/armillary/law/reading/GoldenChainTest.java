package org.armillary.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.law.frbr.Expression;
import org.armillary.law.layout.Layout;
import org.armillary.law.markup.TextCompleteness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The chain from source to layout, Akoma Ntoso, references, definitions and norms over invented laws, filed by the
/// address of their expression.
///
/// What a specimen should become stands beside it: `layout.tsv`, `document.xml` and, for people to check, `chain.txt`;
/// some have the `reading.json` of the contract too. A missing one of the first three is written and the test then
/// fails,
/// so that someone reads it. After a wanted change run with `-Darmillary.goldens`: what differs is written anew and the
/// test fails once more, naming it; read the difference and run without.
class GoldenChainTest {

    private static final Path SPECIMENS = Path.of("src/test/specimens");

    private static final Annotator ANNOTATOR = Annotator.standard();

    static List<Path> specimens() throws IOException {
        try (Stream<Path> files = Files.walk(SPECIMENS)) {
            return files.filter(each -> each.getFileName().toString().startsWith("source."))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void eachStageGivesWhatStandsBesideTheSource(Path source) throws IOException {
        Path folder = Objects.requireNonNull(source.getParent());
        Expression expression =
                Expression.parse("/" + SPECIMENS.relativize(folder).toString().replace('\\', '/'));
        Hints hints = new Hints(
                Optional.of(expression.work()), Optional.of(expression.language()), Optional.of(expression.version()));
        Reader reader = Reader.standard();
        byte[] bytes = Files.readAllBytes(source);

        Reading reading = reader.read(bytes, source.getFileName().toString(), hints);

        assertThat(TextCompleteness.problem(reading.text(), reading.document())).isEmpty();
        Goldens goldens = new Goldens();
        goldens.compare(folder.resolve("layout.tsv"), lines(reader.layout(bytes, "source.txt")));
        // Which entry of the catalogue fits a text best changes as the catalogue grows; what it finds must not.
        String xml = new String(reading.document().toBytes(), StandardCharsets.UTF_8);
        goldens.compare(folder.resolve("document.xml"), xml.replaceFirst(" tradition=\"[^\"]*\"", ""));
        Annotations annotations = ANNOTATOR.annotate(reading.outline());
        goldens.compare(folder.resolve("chain.txt"), Chain.of(reading.outline(), annotations));
        if (Files.exists(folder.resolve("reading.json"))) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            ContractJson.write(reading, annotations, json);
            goldens.compare(
                    folder.resolve("reading.json"),
                    json.toString(StandardCharsets.UTF_8).replace("{\"eId\"", "\n{\"eId\"") + "\n");
        }
        goldens.verify();
    }

    private static String lines(Layout layout) {
        return layout.lines().stream()
                .map(line -> "%s\t%s\t%s\n".formatted(line.role(), line.joined(), layout.textOf(line)))
                .collect(Collectors.joining());
    }
}
