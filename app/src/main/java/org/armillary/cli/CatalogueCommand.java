package org.armillary.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Due;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.InstrumentJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The `catalogue` verb: lists instruments, shows one, or lists what comes due. Reads the catalogue alone: no home, no
/// server, no Spring.
@Command(
        name = "catalogue",
        description = {
            "List the world's AI norms and what they are on a day; with an ID show one; with --due list what comes due."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary catalogue --due 365 --in eu"})
final class CatalogueCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Instrument to show, such as eu-ai-act.")
    private @Nullable String id;

    @Option(names = "--on", paramLabel = "DATE", description = "As on that day. Default: today.")
    private @Nullable LocalDate on;

    @Option(names = "--due", paramLabel = "DAYS", description = "What comes due from that day on, in so many days.")
    private @Nullable Integer due;

    @Option(
            names = "--in",
            paramLabel = "CODE",
            description = "Only of that jurisdiction or body, such as eu or us-ca.")
    private @Nullable String jurisdiction;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "table",
            description = "table or json. Default: ${DEFAULT-VALUE}.")
    private Form form = Form.TABLE;

    @Spec
    private CommandSpec spec;

    enum Form {
        TABLE,
        JSON
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.shipped();
        LocalDate day = on == null ? LocalDate.now() : on;
        PrintWriter out = spec.commandLine().getOut();
        if (due != null) {
            due(catalogue, day, due, out);
        } else if (id != null) {
            show(catalogue, day, id, out);
        } else {
            list(catalogue, day, out);
        }
        out.flush();
        return ExitCode.OK;
    }

    private void due(Catalogue catalogue, LocalDate day, int days, PrintWriter out) {
        if (days < 0) {
            throw new ParameterException(spec.commandLine(), "--due takes a number of days from 0, not " + days);
        }
        List<Due> coming = catalogue.due(day, day.plusDays(days)).stream()
                .filter(each -> isAsked(each.instrument()))
                .toList();
        if (form == Form.JSON) {
            CatalogueJson.due(coming, out);
        } else {
            CatalogueTable.due(coming, out);
        }
    }

    private void show(Catalogue catalogue, LocalDate day, String wanted, PrintWriter out) {
        Instrument instrument = catalogue
                .find(wanted)
                .orElseThrow(() -> new CommandFailure(
                        "no such instrument in the catalogue", wanted, "'armillary catalogue' lists their ids"));
        if (form == Form.JSON) {
            try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
                new InstrumentJson(json).write(instrument, day, catalogue.statusOn(day, instrument));
            }
            out.println();
        } else {
            new InstrumentCard(catalogue, day, out).print(instrument);
        }
    }

    private void list(Catalogue catalogue, LocalDate day, PrintWriter out) {
        List<Instrument> asked = catalogue.list().stream().filter(this::isAsked).toList();
        if (form == Form.JSON) {
            CatalogueJson.list(catalogue, asked, day, out);
        } else {
            CatalogueTable.list(catalogue, asked, day, out);
        }
    }

    private boolean isAsked(Instrument instrument) {
        return Optional.ofNullable(jurisdiction)
                .map(code -> instrument.jurisdiction().code().equalsIgnoreCase(code))
                .orElse(true);
    }
}
