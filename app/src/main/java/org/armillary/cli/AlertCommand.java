package org.armillary.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.alert.AlertOrder;
import org.armillary.desk.Unanswered;
import org.armillary.home.HomeHeld;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `alert` verb: searches that are kept, and what they have told of.
@Command(
        name = "alert",
        description = {
            "Keep searches, and see which provisions that came in since match them.",
            "Works beside a running server too, which shows the same at /alerts."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        footer = {"", "Example: ./armillary alert add serious incident --in eu,kr"})
final class AlertCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what: add, list, show or remove");
    }

    /// Options of every one of them.
    static final class Common {

        @Option(
                names = "--for",
                paramLabel = "NAME",
                defaultValue = "",
                description = "Whose searches, where people sign in: the name of their account.")
        private String person = "";

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Mixin
        private final HomeOption home = new HomeOption();
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = {
                "Keep a search. What matches it now counts as known; what comes in from now on is told of once.",
                "Every word must occur; \"in quotes\", AND OR NOT, w/10 and field:value mean what they mean in search."
            })
    Integer add(
            @Parameters(arity = "0..*", paramLabel = "WORD", description = "What to look for.") @Nullable
                    List<String> words,
            @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "What to call it.")
                    String name,
            @Option(names = "--work", paramLabel = "URI", description = "Only in that work.") @Nullable String work,
            @Mixin NarrowingOptions narrowing,
            @Mixin Common common) {
        Map<String, List<String>> question = new LinkedHashMap<>(narrowing.parameters());
        question.put("q", words == null ? List.of() : List.of(String.join(" ", words)));
        question.put("work", work == null ? List.of() : List.of(work));
        return give(new AlertOrder("add", common.person, "", name, question), common);
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "List saved searches with how much of what they told is unread.")
    Integer list(@Mixin Common common) {
        return give(new AlertOrder("list", common.person, "", "", Map.of()), common);
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = "Show which provisions a saved search has told of, the newest notice first.")
    Integer show(
            @Parameters(paramLabel = "SEARCH", description = "Its id, the beginning of it, or its name.") String search,
            @Option(names = "--read", description = "Note all as read.") boolean read,
            @Mixin Common common) {
        return give(new AlertOrder(read ? "read" : "show", common.person, search, "", Map.of()), common);
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Delete a saved search with all it told.")
    Integer remove(
            @Parameters(paramLabel = "SEARCH", description = "Its id, the beginning of it, or its name.") String search,
            @Mixin Common common) {
        return give(new AlertOrder("remove", common.person, search, "", Map.of()), common);
    }

    private int give(AlertOrder order, Common common) {
        AlertOrder.Outcome outcome = outcome(order, common.home);
        if (common.json) {
            Answer.write(outcome, spec.commandLine().getOut());
        } else {
            new AlertText(spec.commandLine().getOut()).write(order.verb(), outcome);
        }
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private static AlertOrder.Outcome outcome(AlertOrder order, HomeOption home) {
        if (!home.home().exists()) {
            throw new CommandFailure(
                    "nothing was ever imported",
                    home.home().root().toString(),
                    "'armillary import FILE' takes documents in");
        }
        try {
            return home.errands().order(order);
        } catch (Unanswered e) {
            throw new CommandFailure(
                    "saved searches stay as they are", String.valueOf(e.getMessage()), "nothing was changed", e);
        } catch (HomeHeld held) {
            throw new CommandFailure(
                    "the home is held by another process",
                    String.valueOf(held.getMessage()),
                    "try again when it has ended",
                    held);
        }
    }
}
