package org.armillary.law.court;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.court.DocketForm.Docket;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Work;

/// A court, or an authority that decides single cases: an entry of `catalogues/courts/courts.yaml`.
///
/// @param id its code in addresses: that of its ECLI or neutral citations in small letters, else a short name
/// @param jurisdiction whose court it is
/// @param names by language code, ISO 639-3
/// @param heads how heads of its decisions name it, besides its names
/// @param seated whether there are several that their seat tells apart
/// @param numbers how its cases are numbered
/// @param verified whether somebody checked the entry against its source
public record Court(
        String id,
        Jurisdiction jurisdiction,
        Map<String, String> names,
        List<String> heads,
        boolean seated,
        List<DocketForm> numbers,
        boolean verified) {

    public Court {
        names = Map.copyOf(names);
        heads = List.copyOf(heads);
        numbers = List.copyOf(numbers);
    }

    /// Its name in a language, else in English, else in any of its own.
    public String name(String language) {
        String english = names.getOrDefault(
                "eng", names.values().stream().sorted().findFirst().orElse(id));
        return names.getOrDefault(language, english);
    }

    /// The first number of a case in a line, as this court writes them.
    public Optional<Docket> docket(String line) {
        return numbers.stream().flatMap(each -> each.find(line).stream()).findFirst();
    }

    /// A case as a work by its docket number: `/akn/de/judgment/bgh/2031/vi-zr-12-31`.
    ///
    /// @param year of the decision, for numbers that hold no year
    public Work work(Docket docket, Optional<Integer> year) {
        return new Work(
                jurisdiction,
                "judgment",
                Optional.of(docket.court().orElse(id)),
                Optional.empty(),
                docket.year().or(() -> year).map(String::valueOf).orElse(Work.NO_DATE),
                Optional.of(docket.slug()));
    }
}
