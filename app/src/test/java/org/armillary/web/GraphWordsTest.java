package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.armillary.catalogue.Ancestor;
import org.armillary.graph.CheckedCitation;
import org.armillary.graph.Link;
import org.armillary.graph.Relations;
import org.armillary.law.norm.Modality;
import org.armillary.law.norm.Norm;
import org.armillary.wording.Wording;
import org.junit.jupiter.api.Test;

/// The pages have a word for whatever the law library and the graph may find.
class GraphWordsTest {

    private final Wording wording = Wording.of(Locale.ENGLISH);

    @Test
    void everyFindingHasItsWord() {
        said("norm.", Modality.values());
        said("condition.", Norm.Condition.Kind.values());
        said("link.", Link.Type.values());
        said("check.verdict.", CheckedCitation.Verdict.values());
        said("cite.reason.", CheckedCitation.Reason.values());
        said("descent.", Ancestor.Basis.values());
        said("descent.", Ancestor.Relation.values());
        said("graph.count.", Link.Type.values());
        said("tie.", Relations.Aim.PART, Relations.Aim.WHOLE);
    }

    private void said(String prefix, Enum<?>... values) {
        assertThat(Stream.of(values)
                        .map(each ->
                                prefix + each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .filter(key -> !wording.knows(key)))
                .isEmpty();
    }
}
