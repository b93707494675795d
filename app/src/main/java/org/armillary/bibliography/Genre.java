package org.armillary.bibliography;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.law.frbr.Work;

/// What sort of thing is cited, as reference managers tell them apart.
///
/// Sources: CSL 1.0.2, appendix III; RIS format specification (2011), "Reference types"; biblatex manual 3.20,
/// sections 2.1.1 and 2.1.3.
public enum Genre {
    LEGISLATION("legislation", "STAT", "legislation"),
    /// What an administration issued under a law.
    REGULATION("regulation", "LEGAL", "legislation"),
    BILL("bill", "BILL", "legislation"),
    TREATY("treaty", "LEGAL", "legal"),
    CASE("legal_case", "CASE", "jurisdiction"),
    STANDARD("standard", "STAND", "standard"),
    REPORT("report", "RPRT", "report"),
    /// What fits nowhere else.
    DOCUMENT("document", "GEN", "misc");

    private static final Set<String> TREATIES = Set.of("treaty", "convention", "protocol", "agreement");

    private final String csl;
    private final String ris;
    private final String biblatex;

    Genre(String csl, String ris, String biblatex) {
        this.csl = csl;
        this.ris = ris;
        this.biblatex = biblatex;
    }

    /// The type of a CSL item.
    public String csl() {
        return csl;
    }

    /// The type after `TY  - `.
    public String ris() {
        return ris;
    }

    /// The type after `@`.
    public String biblatex() {
        return biblatex;
    }

    /// What a work is by its URI, and by whether it is known to be soft.
    public static Genre of(Work work, Optional<String> binding) {
        String subtype = work.subtype().orElse("").toLowerCase(Locale.ROOT);
        if (TREATIES.contains(subtype)) {
            return TREATY;
        }
        if (subtype.equals("standard")) {
            return STANDARD;
        }
        boolean soft = binding.filter("soft"::equals).isPresent();
        return switch (work.type()) {
            case "judgment" -> CASE;
            case "bill" -> BILL;
            case "act" -> soft ? DOCUMENT : LEGISLATION;
            case "doc", "statement" -> soft ? REPORT : DOCUMENT;
            default -> DOCUMENT;
        };
    }

    /// What an instrument of the catalogue is.
    public static Genre of(Instrument instrument) {
        return switch (instrument.kind()) {
            case TREATY -> TREATY;
            case BILL -> BILL;
            case STANDARD -> STANDARD;
            case RULING -> CASE;
            case REGULATION, IMPLEMENTING_REGULATION, DELEGATED_REGULATION, DEPARTMENTAL_RULES, RULE -> REGULATION;
            case REPORT, OPINION, GUIDANCE, GUIDELINES, FRAMEWORK, STRATEGY, PLAN, POLICY -> REPORT;
            default -> instrument.force() == Force.SOFT ? DOCUMENT : LEGISLATION;
        };
    }
}
