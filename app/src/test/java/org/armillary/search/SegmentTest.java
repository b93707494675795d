package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/// A segment lives as long as something of it does, and longer than the reader that first showed it.
class SegmentTest {

    @Test
    void isReadThroughTheReaderOfNow() throws IOException {
        try (Directory directory = new ByteBuffersDirectory();
                IndexWriter writer =
                        new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            writer.addDocument(document("one"));
            writer.addDocument(document("two"));
            writer.commit();
            DirectoryReader first = DirectoryReader.open(directory);
            Segment known = Segment.of(only(first));
            writer.deleteDocuments(new Term("id", "one"));
            writer.commit();
            try (DirectoryReader now = Objects.requireNonNull(DirectoryReader.openIfChanged(first), "it changed")) {
                first.close();
                assertThat(Segment.of(only(now))).isSameAs(known);
                assertThatCode(() -> Segment.passages(only(now))).doesNotThrowAnyException();
            }
        }
    }

    private static Document document(String id) {
        Document document = new Document();
        document.add(new StringField("id", id, Field.Store.NO));
        return document;
    }

    private static LeafReader only(DirectoryReader reader) {
        return reader.leaves().getFirst().reader();
    }
}
