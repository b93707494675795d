package org.armillary.observatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import tools.jackson.databind.json.JsonMapper;

/// An instrument as it is cited: in words, in BibTeX and in CSL-JSON.
///
/// @param instrument what is cited
/// @param address permanent address of its card
/// @param seen the day on which it was looked at
public record Quotation(Instrument instrument, String address, LocalDate seen) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// The day it was made, else when it was proposed.
    private Optional<PartialDate> issued() {
        return instrument.dates().adopted().or(() -> instrument.dates().proposed());
    }

    /// In words: who, what, when, where.
    public String plain() {
        List<String> parts = new ArrayList<>(List.of(instrument.body(), instrument.title()));
        issued().ifPresent(day -> parts.add(day.toString()));
        parts.add(instrument.address().uri().toString());
        return String.join(", ", parts) + " (" + address + ", " + seen + ")";
    }

    /// In BibTeX; braces keep capitals and names of bodies whole.
    public String bibtex() {
        StringBuilder out = new StringBuilder("@misc{" + instrument.id() + ",\n");
        field(out, "author", "{" + escaped(instrument.body()) + "}");
        field(out, "title", "{" + escaped(instrument.title()) + "}");
        field(out, "shorttitle", "{" + escaped(instrument.shortName()) + "}");
        issued().ifPresent(day -> {
            field(out, "year", String.valueOf(day.first().getYear()));
            field(out, "date", day.toString());
        });
        field(out, "url", instrument.address().uri().toString());
        field(out, "urldate", seen.toString());
        field(out, "note", escaped(address));
        return out.append("}\n").toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> {
            if ("&%$#_{}".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c == '\\' ? "\\textbackslash{}" : Character.toString(c));
        });
        return out.toString();
    }

    /// In CSL-JSON: an array with one item, as Zotero and Pandoc read it.
    public String csl() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", instrument.id());
        item.put("type", type());
        item.put("title", instrument.title());
        item.put("title-short", instrument.shortName());
        item.put("author", List.of(Map.of("literal", instrument.body())));
        item.put("jurisdiction", instrument.jurisdiction().code());
        issued().ifPresent(day -> item.put("issued", Map.of("date-parts", List.of(parts(day)))));
        item.put("accessed", Map.of("date-parts", List.of(parts(PartialDate.of(seen)))));
        item.put("URL", instrument.address().uri().toString());
        item.put("note", address);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item));
    }

    private String type() {
        return switch (instrument.kind()) {
            case TREATY -> "treaty";
            case BILL -> "bill";
            case STANDARD -> "standard";
            case REGULATION, IMPLEMENTING_REGULATION, DELEGATED_REGULATION, DEPARTMENTAL_RULES, RULE -> "regulation";
            case REPORT, OPINION, GUIDANCE, GUIDELINES, FRAMEWORK, STRATEGY, PLAN, POLICY -> "report";
            default -> instrument.force() == Force.SOFT ? "document" : "legislation";
        };
    }

    private static List<Integer> parts(PartialDate day) {
        LocalDate first = day.first();
        return switch (day.precision()) {
            case YEARS -> List.of(first.getYear());
            case MONTHS -> List.of(first.getYear(), first.getMonthValue());
            default -> List.of(first.getYear(), first.getMonthValue(), first.getDayOfMonth());
        };
    }
}
