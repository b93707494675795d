package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;

/// Finds the references of a document.
///
/// Keeps no state between documents; one instance serves any number of threads.
public final class Citations {

    private static final class Packaged {
        private static final Conventions RULES = Conventions.read();
    }

    private Citations() {}

    /// With the packaged forms and titles, which are read when the first document is.
    public static Citations standard() {
        return new Citations();
    }

    /// The languages of the catalogue.
    static Tongues tongues() {
        return Packaged.RULES.tongues();
    }

    /// The references of a document, in the order of its text.
    public List<Reference> find(Outline outline) {
        Conventions rules = Packaged.RULES;
        Tongue tongue = rules.tongues().of(outline.language(), outline.text());
        Triggers triggers = Triggers.of(tongue, rules);
        Resolver resolver = new Resolver(new Structure(outline));
        Reading reading = new Reading(
                rules,
                tongue,
                triggers,
                new Memory(rules.homes().in(outline.text())),
                new NamedBefore(),
                resolver,
                new Amending(rules.phrases().amended()),
                new Lead());
        List<Reference> found = new ArrayList<>();
        for (Passage each : outline.passages()) {
            new PassageReader(reading, each, found).read();
        }
        return List.copyOf(found);
    }
}
