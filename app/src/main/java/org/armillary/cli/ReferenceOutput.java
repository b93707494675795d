package org.armillary.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.armillary.bibliography.Bibliography;
import org.armillary.bibliography.Compilation;
import org.armillary.bibliography.Format;
import org.armillary.bibliography.Occasion;
import org.armillary.bibliography.References;
import org.armillary.bibliography.Style;
import org.armillary.catalogue.Catalogue;
import org.armillary.search.Question;
import org.armillary.search.Search;
import org.armillary.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What a search found, as references: to a file, or to standard output where the format is text.
///
/// @param format a [Format]'s word
/// @param style a [Style]'s word
/// @param snippets whether words of each text go along
record ReferenceOutput(
        String format,
        String style,
        boolean snippets,
        @Nullable Path file) {

    int print(Question question, int most, Search search, CommandLine command) {
        Format wanted = Format.find(format)
                .orElseThrow(() -> new ParameterException(
                        command, "no format is called '" + format + "'; there are " + words(Format.values())));
        Style manner = Style.find(style)
                .orElseThrow(() -> new ParameterException(
                        command, "no style is called '" + style + "'; there are " + words(Style.values())));
        if (wanted == Format.DOCX && file == null) {
            throw new ParameterException(command, "a document needs a file: add --out FILE.docx");
        }
        // Without a server there is no address but FRBR's own.
        References references =
                new References(Catalogue.shipped(), (text, eId) -> eId.isEmpty() ? text : text + "/~" + eId);
        Bibliography bibliography = new Bibliography(
                question.words(),
                new Compilation(references, search).found(question, most),
                manner,
                new Occasion(question.asOf(), LocalDate.now()),
                snippets);
        write(wanted, bibliography, command);
        return ExitCode.OK;
    }

    private static String words(Enum<?>[] values) {
        return String.join(
                ", ",
                java.util.Arrays.stream(values)
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private void write(Format wanted, Bibliography bibliography, CommandLine command) {
        Wording wording = Wording.of(Locale.ENGLISH);
        try {
            if (file == null) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                wanted.write(bibliography, wording, out);
                command.getOut().print(out.toString(StandardCharsets.UTF_8));
                command.getOut().flush();
                return;
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                wanted.write(bibliography, wording, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the references can't be written: " + e.getMessage(), e);
        }
    }
}
