package org.armillary.law.akn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.frbr.Language;

/// A document as those who read its words need it: its text, its provisions with their places, and its running prose.
///
/// ```text
/// Article 2
/// 1. This Act applies to lamps
/// and to lanterns.
/// ```
///
/// has the provisions `art_2` and `art_2__para_1` and, for the latter, the passage "This Act applies to lamps and to
/// lanterns."
public final class Outline {

    private final String text;
    private final Language language;
    private final List<PlacedProvision> provisions;
    private final List<Passage> passages;
    private final Map<String, Integer> byEId;

    private Outline(String text, Language language, List<PlacedProvision> provisions, List<Passage> passages) {
        this.text = text;
        this.language = language;
        this.provisions = List.copyOf(provisions);
        this.passages = List.copyOf(passages);
        this.byEId = new HashMap<>(provisions.size() * 2);
        for (int i = 0; i < this.provisions.size(); i++) {
            byEId.putIfAbsent(this.provisions.get(i).eId(), i);
        }
    }

    /// An outline.
    ///
    /// @param text the document's text
    /// @param language its main language, `und` where it can't be told
    /// @param provisions every provision that has an eId, in document order
    /// @param passages its prose, in the order of reading
    public static Outline of(String text, Language language, List<PlacedProvision> provisions, List<Passage> passages) {
        return new Outline(text, language, provisions, passages);
    }

    /// The outline of a document in Akoma Ntoso; its text is the document's [rendering][Rendering].
    public static Outline of(AknDocument document, Language language) {
        return of(Rendering.of(document), language);
    }

    /// The outline of a rendered document.
    public static Outline of(Rendering rendering, Language language) {
        return of(rendering.text(), language, rendering.provisions(), rendering.passages());
    }

    public String text() {
        return text;
    }

    public Language language() {
        return language;
    }

    /// Every provision that has an eId, in document order: a provision stands before what it contains.
    public List<PlacedProvision> provisions() {
        return provisions;
    }

    /// Its prose in the order of reading, numbers of provisions left out.
    public List<Passage> passages() {
        return passages;
    }

    /// The provision with an identifier; the first where a document uses one twice.
    public Optional<PlacedProvision> find(String eId) {
        return Optional.ofNullable(byEId.get(eId)).map(provisions::get);
    }

    /// The provision a provision stands in.
    public Optional<PlacedProvision> parentOf(PlacedProvision provision) {
        return provision.parent().flatMap(this::find);
    }
}
