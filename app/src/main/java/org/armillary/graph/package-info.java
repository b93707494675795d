/// The graph of provisions: what cites, amends, repeals, implements or defines what, what terms mean, who must do what.
///
/// Follows the corpus: for each reading that answers for some day, the law library's annotations are kept in tables
/// (see `V3__annotations.sql`, `V4__bearers.sql`), all of a work in one transaction with the number of the last act
/// followed. Answers
/// questions as of a day: [Graph][org.armillary.graph.Graph] about links, [Glossary][org.armillary.graph.Glossary]
/// about terms, [Duties][org.armillary.graph.Duties] about norms; and checks the citations of any text
/// ([CitationCheck][org.armillary.graph.CitationCheck]).
///
/// `graph.to(Node.parse("/akn/eu/act/regulation/2024/1689#art_6"), day, english)` lists what cites Article 6, its
/// parts, or a range it lies in.
@ApplicationModule(allowedDependencies = {"catalogue", "home", "act", "corpus"})
@NullMarked
package org.armillary.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
