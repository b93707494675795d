package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.armillary.corpus.OpenCorpus;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexShapeTest {

    @TempDir
    private Path directory;

    @Test
    void whatAnotherVersionIndexedIsIndexedAnewAtTheNextStart() throws IOException {
        try (OpenCorpus open = OpenCorpus.at(directory)) {
            try (ProvisionIndex index = followed(open)) {
                open.take(OpenCorpus.act("1", "2020-03-01", "", "Lanterns shine over the harbour."));
                assertThat(index.followed()).isPositive();
            }
            asAnEarlierVersionLeftIt(open);

            try (ProvisionIndex index = followed(open)) {
                assertThat(index.search()
                                .run(Question.of("harbour", LocalDate.of(2022, 1, 1)))
                                .hits())
                        .hasSize(1);
            }
        }
    }

    /// One reading's document alone is left, with another shape's signature.
    private static void asAnEarlierVersionLeftIt(OpenCorpus open) throws IOException {
        try (FSDirectory index = FSDirectory.open(open.corpus().home().index());
                IndexWriter writer = new IndexWriter(index, new IndexWriterConfig())) {
            var followed = writer.getLiveCommitData();
            var holding = open.corpus().library().readings("/akn/xa/act/2020/1").getFirst();
            Document earlier = PassageDocument.reading(holding, List.of(), "1 []");
            writer.updateDocuments(new Term(PassageDocument.PATH, holding.path()), List.of(earlier));
            writer.setLiveCommitData(followed);
            writer.commit();
        }
    }

    private static ProvisionIndex followed(OpenCorpus open) throws IOException {
        ProvisionIndex index = ProvisionIndex.open(open.corpus());
        open.corpus().follow(index);
        open.corpus().reconcile(Progress.NONE);
        return index;
    }
}
