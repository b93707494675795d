package org.armillary.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Provision;

/// The text of an expression as one reading has it, ready to be shown, compared and indexed.
public final class Text {

    private final Stamp stamp;
    private final List<Engine.Uncertainty> uncertain;
    private final AknDocument document;
    private final List<Provision> provisions;
    private final Map<String, Provision> byId;
    private final Applications applications;

    private Text(StampedDocument stamped) {
        this.stamp = stamped.stamp();
        this.uncertain = List.copyOf(stamped.uncertain());
        this.document = stamped.document();
        this.provisions = document.walk().toList();
        this.byId = new LinkedHashMap<>();
        provisions.forEach(each -> each.eId().ifPresent(eId -> byId.putIfAbsent(eId, each)));
        this.applications = Applications.of(document);
    }

    static Text of(StampedDocument stamped) {
        return new Text(stamped);
    }

    /// What the reading says of itself.
    public Stamp stamp() {
        return stamp;
    }

    public Identity identity() {
        return stamp.identity();
    }

    /// What the engine was not sure of.
    public List<Engine.Uncertainty> uncertain() {
        return uncertain;
    }

    /// The Akoma Ntoso document.
    public AknDocument document() {
        return document;
    }

    /// All provisions in document order, each before those it contains.
    public List<Provision> provisions() {
        return provisions;
    }

    /// The provision of that eId.
    public Optional<Provision> find(String eId) {
        return Optional.ofNullable(byId.get(eId));
    }

    /// When each provision applies, as far as the document says.
    public Applications applications() {
        return applications;
    }

    /// Length of the text in UTF-16 units, metadata left out.
    public int characters() {
        return org.armillary.law.akn.Rendering.of(document).text().length();
    }
}
