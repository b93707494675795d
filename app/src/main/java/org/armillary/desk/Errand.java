package org.armillary.desk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.armillary.corpus.ImportRequest;
import org.armillary.corpus.Inputs;
import org.armillary.corpus.Statements;
import org.armillary.task.Progress;

/// Work on a home that one process can ask of another. All paths are absolute.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "errand")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Errand.Import.class, name = "import"),
    @JsonSubTypes.Type(value = Errand.Rebuild.class, name = "rebuild"),
    @JsonSubTypes.Type(value = Errand.Withdraw.class, name = "withdraw")
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

    /// Takes an expression out of what the corpus answers with.
    record Withdraw(String expression, String reason) implements Errand {

        @Override
        public String kind() {
            return "withdraw";
        }

        @Override
        public String run(Desk desk, Progress progress) {
            desk.corpus().withdraw(expression, reason);
            return expression + " withdrawn";
        }
    }
}
