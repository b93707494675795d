package org.armillary.bibliography;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.PartialDate;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;

/// One thing that is cited: a work, a provision of one of its texts, a case.
///
/// @param genre what sort of thing it is
/// @param name a short name for keys: the work's, or the catalogue's id
/// @param work FRBR work; empty for an instrument of the catalogue that has none yet
/// @param expression URI of the text that is cited; empty where no text is
/// @param place which provision; empty for the whole
/// @param path numbers and headings from the outermost provision to this one
/// @param title of the text, or of the work
/// @param shortTitle what people call it
/// @param author the body or court that made it
/// @param jurisdiction as in FRBR URIs
/// @param language of the text
/// @param made when the work was made; a year where no more is known
/// @param text the date of the text that is cited
/// @param snippet words of it
/// @param address where it can be read here: permanent
/// @param source where its publisher has it
public record Reference(
        Genre genre,
        String name,
        Optional<Work> work,
        Optional<String> expression,
        Optional<Place> place,
        List<String> path,
        String title,
        Optional<String> shortTitle,
        Optional<String> author,
        String jurisdiction,
        Optional<Language> language,
        Optional<PartialDate> made,
        Optional<LocalDate> text,
        Optional<String> snippet,
        String address,
        Optional<URI> source) {

    public Reference {
        path = List.copyOf(path);
        title = Clean.line(title);
        shortTitle = shortTitle.map(Clean::line).filter(each -> !each.isEmpty());
        author = author.map(Clean::line).filter(each -> !each.isEmpty());
        snippet = snippet.map(Clean::line).filter(each -> !each.isEmpty());
    }

    /// The name under which people speak of it.
    public String called() {
        return shortTitle.orElse(title);
    }

    /// The year it was made; empty where not known.
    Optional<Integer> year() {
        return made.map(day -> day.first().getYear()).or(() -> work.flatMap(Work::year));
    }

    /// The work's number as it is cited: of acts of the Union with the year, else as the work's URI has it.
    Optional<String> number() {
        return EuAct.find(this).map(EuAct::numbered).or(this::bareNumber);
    }

    private Optional<String> bareNumber() {
        return work.flatMap(Work::number).filter(each -> each.chars().anyMatch(Character::isDigit));
    }

    /// What FRBR calls exactly what is cited.
    Optional<String> uri() {
        return expression
                .map(each -> place.map(here -> each + "#" + here.eId()).orElse(each))
                .or(() -> work.map(Work::uri));
    }

    boolean isOf(String jurisdictionCode) {
        return jurisdiction.equals(jurisdictionCode);
    }
}
