package org.armillary.graph;

import java.util.List;

/// What a provision is tied to on a day.
///
/// @param cites what it and its parts point to, in the order of the text
/// @param citedBy what points to it
/// @param lineage what the catalogue of facts says it draws on and what draws on it; of whole works only
public record Relations(List<Link> cites, List<Citing> citedBy, List<Descent> lineage) {

    public Relations {
        cites = List.copyOf(cites);
        citedBy = List.copyOf(citedBy);
        lineage = List.copyOf(lineage);
    }

    /// A link that leads to a provision.
    ///
    /// @param aim how exactly it does
    public record Citing(Link link, Aim aim) {}

    /// How exactly a link leads to a provision.
    public enum Aim {
        /// To it, by itself or in a range.
        EXACT,
        /// To a part of it.
        PART,
        /// To something it is a part of: an article for its paragraph, a chapter for its article.
        WHOLE
    }
}
