package org.armillary.reception;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.ImportRequest;
import org.armillary.corpus.Incoming;
import org.armillary.corpus.Inputs;
import org.armillary.corpus.Statements;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.task.Task;
import org.armillary.task.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Files from a browser: put aside on disk, then imported as a task, then thrown away.
@Component
public class Uploads {

    private static final String NAMELESS = "document";
    private static final int LONGEST = 80;

    private final Corpus corpus;
    private final Tasks tasks;

    Uploads(Corpus corpus, Tasks tasks) {
        this.corpus = corpus;
        this.tasks = tasks;
    }

    /// Starts importing. Files of one document (an act in Formex and its annexes) sent together are taken together.
    ///
    /// @param stated what the person said of all the files
    public Task take(List<MultipartFile> files, Statements stated) {
        check(stated);
        Path folder = putAside(files);
        return tasks.start("import", progress -> {
            try {
                List<Incoming> documents = Inputs.list(List.of(folder), progress);
                return corpus.importer()
                        .run(new ImportRequest(documents, stated, true), progress)
                        .describe();
            } finally {
                throwAway(folder);
            }
        });
    }

    private static void check(Statements stated) {
        try {
            stated.language();
            stated.day("date");
            stated.day("inForceFrom");
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.of("bad-statement", HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage())));
        }
    }

    private Path putAside(List<MultipartFile> files) {
        Set<String> names = new HashSet<>();
        try {
            Path folder = Files.createTempDirectory(corpus.home().scratch(), "upload-");
            for (MultipartFile file : files) {
                String name = name(file);
                if (!file.isEmpty() || !name.equals(NAMELESS)) {
                    file.transferTo(folder.resolve(unused(name, names)));
                }
            }
            if (names.isEmpty()) {
                Files.delete(folder);
                throw new Refusal(Problem.of("no-file", HttpStatus.BAD_REQUEST));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the upload can't be put aside in " + corpus.home().scratch() + ": " + e.getMessage(), e);
        }
    }

    private static String unused(String name, Set<String> names) {
        String unused = name;
        for (int i = 2; !names.add(unused); i++) {
            unused = i + "-" + name;
        }
        return unused;
    }

    private static void throwAway(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit(); // the next start empties the scratch directory anyway
        }
    }

    /// The file's own name; browsers and attackers may send a path, control characters, or a name no file may have.
    private static String name(MultipartFile file) {
        String sent = String.valueOf(file.getOriginalFilename()).replace('\\', '/');
        String name = sent.substring(sent.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}:*?\"<>|]", "")
                .replaceAll("^[.\\s]+", "")
                .strip();
        String ending = name.lastIndexOf('.') > 0 ? name.substring(name.lastIndexOf('.')) : "";
        String shortened =
                name.length() > LONGEST ? name.substring(0, LONGEST) + (ending.length() < 10 ? ending : "") : name;
        return shortened.isEmpty() ? NAMELESS : shortened;
    }
}
