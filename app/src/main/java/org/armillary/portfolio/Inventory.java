package org.armillary.portfolio;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Described;
import org.armillary.assessment.Reply;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.FactDescription;
import org.armillary.law.codification.Fault;
import org.armillary.law.codification.FaultyFiles;
import org.armillary.law.codification.Profile;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Nearest;
import org.armillary.sheet.Cell;
import org.armillary.sheet.Column;
import org.armillary.sheet.Table;

/// Systems as a table, a line each: the name, and a column for each fact.
///
/// A column is headed by a fact's id or by its plain question. A cell holds `yes`, `no`, an option's id or its plain
/// label, several of them with `;` between, a number, a day, or `unknown`; an empty cell says nothing. What a profile
/// would say in braces may stand there too: `{at-least: 3}`.
public final class Inventory {

    private static final Set<String> NAMES = Set.of("name", "system", "system name", "ai system", "use case name");
    private static final Table.Words WORDS = new Table.Words("mark", "sources", Map.of());
    private static final int MOST_FAULTS = 50;
    private static final int WIDTH = 18;

    private final Codex codex;

    public Inventory(Codex codex) {
        this.codex = codex;
    }

    /// Reads a table in CSV or XLSX.
    ///
    /// @param file its name, which is the source of each answer
    /// @throws InventoryFault when something in it is wrong: everything, each with its line
    public List<AiSystem> read(String file, byte[] bytes) {
        Rows rows = Rows.read(bytes);
        if (rows.lines().isEmpty()) {
            throw new InventoryFault(1, "the table is empty: its first line says what stands in each column");
        }
        List<String> faults = new ArrayList<>();
        List<Optional<FactDescription>> columns = columns(rows.lines().getFirst(), faults);
        int name = name(rows.lines().getFirst(), faults);
        List<AiSystem> systems = new ArrayList<>();
        for (Rows.Line line : rows.lines().subList(1, rows.lines().size())) {
            systems.add(system(line, columns, name, file, faults));
        }
        if (!faults.isEmpty()) {
            throw new InventoryFault(faults.stream().limit(MOST_FAULTS).toList());
        }
        return systems;
    }

    private static int name(Rows.Line head, List<String> faults) {
        for (int i = 0; i < head.cells().size(); i++) {
            if (NAMES.contains(head.cells().get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        faults.add("line " + head.number() + ": no column is called 'name': one of them has to name the system");
        return -1;
    }

    private List<Optional<FactDescription>> columns(Rows.Line head, List<String> faults) {
        Map<String, FactDescription> byHeading = new HashMap<>();
        codex.facts().forEach((id, each) -> {
            byHeading.put(id, each);
            byHeading.put(plain(each.fact().question()), each);
        });
        List<Optional<FactDescription>> columns = new ArrayList<>();
        for (String heading : head.cells()) {
            FactDescription fact = byHeading.getOrDefault(heading, byHeading.get(plain(heading)));
            columns.add(Optional.ofNullable(fact));
            if (fact == null && !heading.isEmpty() && !NAMES.contains(heading.toLowerCase(Locale.ROOT))) {
                faults.add("line " + head.number() + ": no fact has the id or the question '" + heading + "'"
                        + Nearest.to(heading, codex.facts().keySet())
                                .map(near -> ": did you mean '" + near + "'?")
                                .orElse(": rename the column, or leave it out"));
            }
        }
        return columns;
    }

    private static String plain(String question) {
        return question.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private AiSystem system(
            Rows.Line line, List<Optional<FactDescription>> columns, int name, String file, List<String> faults) {
        AiSystem system = AiSystem.named(
                name >= 0 && name < line.cells().size() ? line.cells().get(name) : "");
        if (system.name().isEmpty() && name >= 0) {
            faults.add("line " + line.number() + ": the system has no name");
        }
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
            String cell = line.cells().get(i);
            if (i != name && columns.get(i).isPresent() && !cell.isEmpty()) {
                system = with(system, columns.get(i).get(), cell, file, line.number(), faults);
            }
        }
        return system;
    }

    private AiSystem with(
            AiSystem system, FactDescription fact, String cell, String file, int line, List<String> faults) {
        String id = fact.fact().id();
        if (cell.equals("?") || cell.equalsIgnoreCase("unknown")) {
            return system.with(id, Reply.unknown());
        }
        try {
            String profile = "facts: {" + id + ": " + written(fact, cell) + "}";
            Profile read = codex.profile(file, profile.getBytes(StandardCharsets.UTF_8));
            LocalDateTime moment = read.moments().get(id);
            Answer answer = read.answers().byFact().get(id);
            return moment != null
                    ? system.with(id, moment)
                    : answer == null
                            ? system.with(id, Reply.unknown())
                            : system.with(id, Reply.of(answer).from(file + ", line " + line));
        } catch (FaultyFiles e) {
            faults.add(
                    "line " + line + ": " + e.faults().stream().map(Fault::what).collect(Collectors.joining("; ")));
            return system;
        }
    }

    /// A cell as a profile would state it.
    private static String written(FactDescription fact, String cell) {
        if (cell.startsWith("{")) {
            return cell;
        }
        return switch (fact.fact().type()) {
            case FactType.Flag() ->
                switch (cell.toLowerCase(Locale.ROOT)) {
                    case "yes", "y", "true", "x", "1" -> "true";
                    case "no", "n", "false", "0" -> "false";
                    default -> quoted(cell);
                };
            case FactType.Choice(List<String> _) -> quoted(option(fact, cell));
            case FactType.Choices(List<String> _) ->
                cell.equals("none")
                        ? "[]"
                        : Arrays.stream(cell.split(";"))
                                .map(each -> quoted(option(fact, each.strip())))
                                .collect(Collectors.joining(", ", "[", "]"));
            case FactType.Quantity(String _) -> cell.matches("[-+0-9.eE]+( .*)?") ? cell : quoted(cell);
            case FactType.Day(), FactType.Moment() -> cell.matches("[0-9T:-]+") ? cell : quoted(cell);
        };
    }

    private static String option(FactDescription fact, String written) {
        return fact.labels().entrySet().stream()
                .filter(each -> plain(each.getValue()).equals(plain(written)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(written);
    }

    private static String quoted(String text) {
        return Described.json(text);
    }

    /// Systems as a table that [#read] takes in again: notes and sources are left out.
    public static Table table(List<AiSystem> systems) {
        Set<String> facts = new TreeSet<>();
        systems.forEach(each -> {
            facts.addAll(each.replies().keySet());
            facts.addAll(each.moments().keySet());
        });
        List<Column> columns = new ArrayList<>(List.of(Column.text("name", 2 * WIDTH)));
        facts.forEach(each -> columns.add(Column.text(each, WIDTH)));
        return new Table(
                "Systems",
                "",
                columns,
                systems.stream().map(each -> row(each, facts)).toList(),
                WORDS);
    }

    private static List<Cell> row(AiSystem system, Set<String> facts) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(system.name())));
        for (String fact : facts) {
            LocalDateTime moment = system.moments().get(fact);
            row.add(
                    moment != null
                            ? Cell.text(moment.toString())
                            : system.find(fact)
                                    .map(reply ->
                                            reply.answer().map(Inventory::cell).orElse(Cell.text("unknown")))
                                    .orElse(Cell.empty()));
        }
        return row;
    }

    private static Cell cell(Answer answer) {
        return switch (answer) {
            case Answer.Truth(boolean value) -> Cell.text(value ? "yes" : "no");
            case Answer.Chosen(String option) -> Cell.text(option);
            case Answer.Between between
            when Described.answer(between) instanceof BigDecimal number -> Cell.text(number.toString());
            case Answer.Within within when Described.answer(within) instanceof String day -> Cell.text(day);
            case Answer.OneOf _, Answer.Several _, Answer.Between _, Answer.Within _ ->
                Cell.text(Described.json(Described.answer(answer)));
        };
    }
}
