package org.armillary.comparison;

import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Body;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.law.frbr.Jurisdiction;

/// Who or what is compared: a jurisdiction with all its instruments, one instrument, or a forum.
public sealed interface Subject {

    /// What addresses call it.
    String id();

    /// A state, a part of one, a union or a body, by all its instruments.
    record Place(Jurisdiction jurisdiction) implements Subject {
        @Override
        public String id() {
            return jurisdiction.code();
        }
    }

    /// One instrument.
    record One(Instrument instrument) implements Subject {
        @Override
        public String id() {
            return instrument.id();
        }
    }

    /// A body by what it made and what is on record of the body itself.
    record Forum(Body body) implements Subject {
        @Override
        public String id() {
            return body.id();
        }
    }

    /// The subject of an id: a jurisdiction that has instruments, else an instrument, else a body.
    static Optional<Subject> find(String id, Catalogue catalogue) {
        boolean isPlace = catalogue.list().stream()
                .anyMatch(each -> each.jurisdiction().code().equals(id));
        if (isPlace) {
            return Optional.of(new Place(Jurisdiction.of(id)));
        }
        return catalogue
                .find(id)
                .<Subject>map(One::new)
                .or(() -> catalogue.findBody(id).map(Forum::new));
    }

    /// The instruments that speak for it.
    default List<Instrument> instruments(Catalogue catalogue) {
        return switch (this) {
            case Place(Jurisdiction jurisdiction) ->
                catalogue.list().stream()
                        .filter(each -> each.jurisdiction().equals(jurisdiction))
                        .toList();
            case One(Instrument instrument) -> List.of(instrument);
            case Forum(Body body) ->
                catalogue.list().stream()
                        .filter(each -> each.madeBy().equals(Optional.of(body.id())))
                        .toList();
        };
    }

    /// The body it is or stands for.
    default Optional<Body> body(Catalogue catalogue) {
        return switch (this) {
            case Forum(Body body) -> Optional.of(body);
            case Place(Jurisdiction jurisdiction) -> catalogue.findBody(jurisdiction.code());
            case One _ -> Optional.empty();
        };
    }
}
