package org.armillary.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.armillary.embedding.MiniLm;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Print references instead: text, csv, bibtex, biblatex, csl, ris or docx.")
    private @Nullable String format;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "plain",
            description = "How references are put into words: plain, oscola, bluebook or german. Default: plain.")
    private String style = "plain";

    @Option(names = "--words", description = "With references, print words of each text too.")
    private boolean snippets;

    @Option(names = "--out", paramLabel = "FILE", description = "Write references to a file.")
    private @Nullable Path file;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Search search = Search.of(home.home(), MiniLm::load)
                .orElseThrow(() -> new CommandFailure(
                        "nothing was ever imported",
                        home.home().root().toString(),
                        "'armillary import FILE' takes documents in"));
        if (format != null) {
            return references(search, format);
        }
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

    private int references(Search search, String wanted) {
        Question question = question();
        return new ReferenceOutput(wanted, style, snippets, file)
                .print(question, Math.max(1, size), search, spec.commandLine());
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
