package org.armillary.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.catalogue.Ancestor;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.law.frbr.Work;

/// A link between two works that the catalogue of facts states, not the words of a text.
///
/// @param work FRBR URI of the work that draws on another
/// @param name what people call it
/// @param ancestor FRBR URI of the other
/// @param ancestorName what people call it
/// @param relation how the work stands to its ancestor
/// @param basis how that is known
/// @param note where it says so; may be empty
public record Descent(
        String work,
        String name,
        String ancestor,
        String ancestorName,
        Ancestor.Relation relation,
        Ancestor.Basis basis,
        String note) {

    /// What a work draws on, and what draws on it; only where both have an address of their own.
    static List<Descent> around(String work, Catalogue catalogue) {
        return catalogue.list().stream()
                .flatMap(each -> each.ancestors().stream().flatMap(ancestor -> of(each, ancestor, catalogue).stream()))
                .filter(each -> each.work.equals(work) || each.ancestor.equals(work))
                .toList();
    }

    private static List<Descent> of(Instrument instrument, Ancestor ancestor, Catalogue catalogue) {
        Instrument other = catalogue.get(ancestor.id());
        return instrument.work().isEmpty() || other.work().isEmpty()
                ? List.of()
                : List.of(new Descent(
                        instrument.work().get().uri(),
                        instrument.shortName(),
                        other.work().get().uri(),
                        other.shortName(),
                        ancestor.relation(),
                        ancestor.basis(),
                        ancestor.note()));
    }

    /// What people call a work of the catalogue.
    static Optional<String> nameOf(String work, Catalogue catalogue) {
        return catalogue.list().stream()
                .filter(each -> each.work().map(Work::uri).filter(work::equals).isPresent())
                .map(Instrument::shortName)
                .findFirst();
    }

    /// Whether a text was read that says so.
    public boolean isVerified() {
        return basis == Ancestor.Basis.OWN_TEXT || basis == Ancestor.Basis.ANCESTOR_TEXT;
    }

    /// The kind of link it is most like.
    public Link.Type type() {
        return switch (relation) {
            case IMPLEMENTS -> Link.Type.IMPLEMENTS;
            case AMENDS -> Link.Type.AMENDS;
            case DRAWS_ON, CONTINUES, MANDATED_BY -> Link.Type.DERIVES;
            case REFERS_TO, INTERPRETS, REPLACES -> Link.Type.CITES;
        };
    }

    /// The name of its relation in wording: `draws-on`.
    public String word() {
        return word(relation);
    }

    /// The name of its basis in wording: `own-text`.
    public String basisWord() {
        return word(basis);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
