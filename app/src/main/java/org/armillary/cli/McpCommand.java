package org.armillary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armillary.desk.Errands;
import org.armillary.embedding.MiniLm;
import org.armillary.mcp.McpClerk;
import org.armillary.mcp.StandardStreams;
import org.armillary.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The `mcp` verb: the texts held as tools for an assistant, over standard input and output.
@Command(
        name = "mcp",
        description = {
            "Let an assistant ask what is held: the Model Context Protocol over standard input and output.",
            "Programs start it; the running server offers the same at /mcp (docs/mcp.md)."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: {\"mcpServers\": {\"armillary\": {\"command\": \"./armillary\", \"args\": [\"mcp\"]}}}"
        })
final class McpCommand implements Callable<Integer> {

    @Mixin
    private final HomeOption home = new HomeOption();

    private Optional<Search> search = Optional.empty();

    @Override
    public Integer call() throws IOException {
        OutputStream out = System.out;
        // Only the protocol may stand there, whatever a library wants to say.
        System.setOut(System.err);
        Errands errands = home.errands();
        StandardStreams.serve(System.in, out, question -> answer(question, errands));
        return ExitCode.OK;
    }

    private String answer(String question, Errands errands) {
        if (!home.home().exists()) {
            throw new IllegalStateException("nothing was ever imported into "
                    + home.home().root() + "; 'armillary import FILE' takes documents in");
        }
        return errands.consult(McpClerk.SUBJECT, question, this::search);
    }

    /// The index, opened once; empty as long as there is none.
    private synchronized Optional<Search> search() {
        if (search.isEmpty()) {
            search = Search.of(home.home(), MiniLm::load);
        }
        return search;
    }
}
