package org.armillary.law.identification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.court.CelexCase;
import org.armillary.law.court.Court;
import org.armillary.law.court.DocketForm.Docket;
import org.armillary.law.court.Ecli;
import org.armillary.law.court.NeutralCitation;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;

/// What the head of a judgment says of it: the court, the names it goes by, the day, the parties.
///
/// The strongest name is its address: the European Case Law Identifier, else a neutral citation, else the docket number
/// with the court; the others are its other names.
///
/// @param court the court, where the head names one that the catalogue knows
/// @param ecli its European Case Law Identifier
/// @param neutral its neutral citation
/// @param celex the CELEX number a publisher gave it
/// @param dockets numbers of the cases it decides
/// @param date the day it was given
/// @param parties as the head names them
/// @param language of the head
public record CaseHead(
        Optional<Court> court,
        Optional<Ecli> ecli,
        Optional<NeutralCitation> neutral,
        Optional<CelexCase> celex,
        List<Docket> dockets,
        Optional<LocalDate> date,
        List<String> parties,
        Optional<Language> language) {

    public CaseHead {
        dockets = List.copyOf(dockets);
        parties = List.copyOf(parties);
    }

    /// Reads the head of a judgment.
    ///
    /// @param lines its lines, blank ones left out or not
    /// @param language in which months are named
    public static CaseHead read(List<String> lines, Optional<Language> language) {
        return new CaseHeadReader(lines, language).read();
    }

    /// The decision as a work, by its strongest name.
    public Optional<Work> work() {
        return names().values().stream().findFirst();
    }

    /// Its other addresses, by what kind of name each is made from.
    public Map<String, Work> otherWorks() {
        Map<String, Work> others = new LinkedHashMap<>(names());
        work().ifPresent(work -> others.values().removeIf(work::equals));
        return others;
    }

    /// All names as printed, by kind: `ecli`, `neutral-citation`, `celex`, `docket`.
    public Map<String, String> printed() {
        Map<String, String> printed = new LinkedHashMap<>();
        ecli.ifPresent(each -> printed.put("ecli", each.toString()));
        neutral.ifPresent(each -> printed.put("neutral-citation", each.toString()));
        celex.ifPresent(each -> printed.put("celex", each.toString()));
        dockets.stream().findFirst().ifPresent(each -> printed.put("docket", each.printed()));
        return printed;
    }

    private Map<String, Work> names() {
        Map<String, Work> names = new LinkedHashMap<>();
        ecli.ifPresent(each -> names.put("ecli", each.work()));
        neutral.ifPresent(each -> names.put("neutral-citation", each.work()));
        Optional<Integer> year = date.map(LocalDate::getYear);
        court.ifPresent(whose -> {
            for (int i = 0; i < dockets.size(); i++) {
                names.put(i == 0 ? "docket" : "docket-" + (i + 1), whose.work(dockets.get(i), year));
            }
        });
        celex.filter(each -> court.isEmpty() || dockets.isEmpty()).ifPresent(each -> names.put("docket", each.work()));
        return names;
    }

    /// What to call it: the parties where they are known, the court, and its name as printed.
    public Optional<String> title() {
        List<String> parts = new ArrayList<>();
        if (parties.size() > 1) {
            parts.add(parties.get(0) + " v " + parties.get(1));
        }
        court.ifPresent(each -> parts.add(each.name(language.map(Language::code).orElse("eng"))));
        neutral.map(NeutralCitation::toString)
                .or(() -> dockets.stream().findFirst().map(Docket::printed))
                .or(() -> ecli.map(Ecli::toString))
                .ifPresent(parts::add);
        return parts.isEmpty() || neutral.isEmpty() && dockets.isEmpty() && ecli.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", parts));
    }
}
