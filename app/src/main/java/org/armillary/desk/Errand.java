package org.armillary.desk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.armillary.corpus.ImportRequest;
import org.armillary.corpus.Inputs;
import org.armillary.corpus.Reference;
import org.armillary.corpus.Statements;
import org.armillary.harvest.HarvestRequest;
import org.armillary.law.frbr.Language;
import org.armillary.task.Progress;

/// Work on a home that one process can ask of another. All paths are absolute.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "errand")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Errand.Import.class, name = "import"),
    @JsonSubTypes.Type(value = Errand.Harvest.class, name = "harvest"),
    @JsonSubTypes.Type(value = Errand.Rebuild.class, name = "rebuild"),
    @JsonSubTypes.Type(value = Errand.Withdraw.class, name = "withdraw"),
    @JsonSubTypes.Type(value = Errand.Undo.class, name = "undo"),
    @JsonSubTypes.Type(value = Errand.Corrections.class, name = "corrections"),
    @JsonSubTypes.Type(value = Errand.Backup.class, name = "backup")
})
public sealed interface Errand {

    /// What it is, as a verb.
    String kind();

    /// Does it.
    ///
    /// @return what came of it, in a sentence
    String run(Desk desk, Progress progress) throws Exception;

    /// Imports documents.
    ///
    /// @param inputs files, folders and zips
    /// @param said what the person says of all of them, as in [Statements]
    /// @param provisional whether a document that names no work is kept under a provisional name
    record Import(List<String> inputs, Map<String, String> said, boolean provisional) implements Errand {

        @Override
        public String kind() {
            return "import";
        }

        @Override
        public String run(Desk desk, Progress progress) {
            List<Path> paths = inputs.stream().map(Path::of).toList();
            ImportRequest request = new ImportRequest(Inputs.list(paths, progress), Statements.of(said), provisional);
            return desk.corpus().importer().run(request, progress).describe();
        }
    }

    /// Fetches texts from their publishers.
    ///
    /// @param names instruments of the catalogue, or works
    /// @param all whether everything is fetched that a publisher gives
    /// @param languages ISO 639 codes; empty for each publisher's own
    /// @param again whether what was asked for a short while ago is asked for again
    /// @param privateAllowed whether private addresses may be asked
    record Harvest(List<String> names, boolean all, List<String> languages, boolean again, boolean privateAllowed)
            implements Errand {

        @Override
        public String kind() {
            return "harvest";
        }

        @Override
        public String run(Desk desk, Progress progress) {
            List<Language> wanted = languages.stream().map(Language::parse).toList();
            HarvestRequest request = new HarvestRequest(names, all, wanted, again, privateAllowed);
            return org.armillary.harvest.Harvest.into(desk.corpus())
                    .run(request, progress)
                    .describe();
        }
    }

    /// Makes derived data anew.
    ///
    /// @param fromSources whether every source is read again with the engine of today
    record Rebuild(boolean fromSources) implements Errand {

        @Override
        public String kind() {
            return "rebuild";
        }

        @Override
        public String run(Desk desk, Progress progress) throws IOException {
            var rebuild = desk.corpus().rebuild();
            return (fromSources ? rebuild.fromSources(progress) : rebuild.derived(progress)).describe();
        }
    }

    /// Takes texts out of what the corpus answers with.
    ///
    /// @param reference which, as in [Reference]
    /// @param reason in the person's words; may be empty
    record Withdraw(String reference, String reason) implements Errand {

        @Override
        public String kind() {
            return "withdraw";
        }

        @Override
        public String run(Desk desk, Progress progress) throws IOException {
            List<String> withdrawn = desk.corpus().withdrawals().withdraw(Reference.parse(reference), reason);
            withdrawn.forEach(each -> progress.info(each, "withdrawn"));
            return String.join(
                    "\n", withdrawn.stream().map(each -> each + " withdrawn").toList());
        }
    }

    /// Takes a correction back.
    ///
    /// @param reference the text, as in [Reference]
    /// @param number of the correction
    record Undo(String reference, int number) implements Errand {

        @Override
        public String kind() {
            return "undo";
        }

        @Override
        public String run(Desk desk, Progress progress) throws IOException {
            String expression = expression(desk, reference);
            desk.corpus().corrections().undo(expression, number);
            return "correction " + number + " of " + expression + " taken back";
        }
    }

    /// Lists the corrections in a text.
    ///
    /// @param reference the text, as in [Reference]
    record Corrections(String reference) implements Errand {

        @Override
        public String kind() {
            return "corrections";
        }

        @Override
        public String run(Desk desk, Progress progress) {
            String expression = expression(desk, reference);
            List<String> lines = desk.corpus().corrections().list(expression).stream()
                    .map(each -> each.number() + "  " + each.time() + "  " + each.actor() + "  "
                            + each.correction().describe())
                    .toList();
            return lines.isEmpty() ? expression + " has no corrections" : String.join("\n", lines);
        }
    }

    /// Makes an archive of the home.
    ///
    /// @param file where nothing is yet
    /// @param withKeys whether the keys of the log go with it
    record Backup(String file, boolean withKeys) implements Errand {

        @Override
        public String kind() {
            return "backup";
        }

        @Override
        public String run(Desk desk, Progress progress) {
            return desk.backup().write(Path.of(file), withKeys, progress);
        }
    }

    /// The one expression that a reference names.
    private static String expression(Desk desk, String reference) {
        return desk.corpus()
                .library()
                .find(Reference.parse(reference))
                .get()
                .version()
                .expression();
    }
}
