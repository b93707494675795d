package org.armillary.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.armillary.law.frbr.Language;
import org.armillary.search.Hit;
import org.armillary.search.Hits;
import org.armillary.search.Question;
import org.armillary.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `search` verb: provisions by their words, or by how they are cited.
@Command(
        name = "search",
        description = {
            "Find provisions by their words or by a citation.",
            "\"in quotes\" is a phrase, -word must not occur, +word must; work:, lang:, in:, kind:, title: narrow.",
            "Searched is what is known now; 'show --as-known' reads a text as known at an earlier time."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary search \"Article 6(3) AI Act\""})
final class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--date", paramLabel = "DATE", description = "Only texts that answer for that day. Default: today.")
    private @Nullable LocalDate date;

    @Option(names = "--any-date", description = "Texts of every date.")
    private boolean anyDate;

    @Option(names = "--work", paramLabel = "URI", description = "Only in that work.")
    private @Nullable String work;

    @Option(names = "--lang", paramLabel = "LANG", description = "Only texts in that language.")
    private @Nullable String language;

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "Page of hits. Default: 1.")
    private int page;

    @Option(names = "--size", paramLabel = "N", defaultValue = "10", description = "Hits on a page. Default: 10.")
    private int size;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Search search = Search.of(home.home())
                .orElseThrow(() -> new CommandFailure(
                        "nothing was ever imported",
                        home.home().root().toString(),
                        "'armillary import FILE' takes documents in"));
        Hits hits = search.run(question());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            HitsJson.write(hits, out);
        } else {
            print(hits, out);
        }
        out.flush();
        return ExitCode.OK;
    }

    private Question question() {
        Question question = Question.anytime(String.join(" ", words)).page(page - 1, size);
        if (!anyDate) {
            question = question.on(date == null ? LocalDate.now() : date);
        }
        if (language != null) {
            question = question.in(Language.parse(language));
        }
        return work == null ? question : question.within(work);
    }

    private void print(Hits hits, PrintWriter out) {
        Ansi ansi = Ansi.AUTO;
        for (Hit hit : hits.hits()) {
            out.println(ansi.string("@|bold "
                    + hit.shortTitle().orElse(hit.title()).replace("@", "@@").replace("|", " ") + "|@"));
            out.println("  " + String.join(" › ", hit.path()));
            out.println("  " + marked(hit, ansi));
            out.println("  " + hit.address());
            out.println();
        }
        if (!hits.note().isEmpty()) {
            out.println(hits.note());
        }
        String more = hits.exact() ? "" : " or more";
        out.println(hits.total() + more + (hits.total() == 1 ? " hit" : " hits") + " in "
                + hits.took().toMillis() + " ms");
    }

    private static String marked(Hit hit, Ansi ansi) {
        if (!ansi.enabled()) {
            return hit.snippet();
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Hit.Range range : hit.found()) {
            out.append(hit.snippet(), at, range.start()).append("\033[1m");
            out.append(hit.snippet(), range.start(), range.end()).append("\033[22m");
            at = range.end();
        }
        return out.append(hit.snippet(), at, hit.snippet().length()).toString();
    }
}
