package org.armillary.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.armillary.query.Citation;

/// Provisions that a citation names, to be opened at once.
final class Provisions {

    private Provisions() {}

    static List<Completion> list(IndexSearcher searcher, Query cited, Citation citation, String typed, int most)
            throws IOException {
        List<Completion> completions = new ArrayList<>();
        for (ScoreDoc each : searcher.search(cited, most).scoreDocs) {
            completions.add(completion(searcher.storedFields().document(each.doc), citation, typed));
        }
        return completions;
    }

    private static Completion completion(Document document, Citation citation, String typed) {
        Optional<Labelled> part = PassageDocument.parts(document.get(PassageDocument.PARTS)).stream()
                .filter(each -> each.labels().equals(citation.path()))
                .findFirst();
        List<String> path = new ArrayList<>(PassageDocument.crumbs(document.get(PassageDocument.CRUMBS)));
        part.map(Labelled::name).filter(name -> !path.contains(name)).ifPresent(path::add);
        String called = document.get(PassageDocument.SHORT_TITLE);
        String work = called.isEmpty() ? document.get(PassageDocument.TITLE) : called;
        String text = path.isEmpty() ? work : String.join(" ", path.subList(Math.max(0, path.size() - 2), path.size()));
        String eId = part.map(Labelled::eId).orElse(document.get(PassageDocument.EID));
        return new Completion(
                text,
                Completion.Kind.PROVISION,
                typed,
                Optional.of(document.get(PassageDocument.EXPRESSION) + (eId.isEmpty() ? "" : "#" + eId)),
                work + " · " + document.get(PassageDocument.DATE));
    }
}
