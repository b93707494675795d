package org.armillary.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Identity;
import org.armillary.corpus.Passage;
import org.armillary.corpus.Timeline.Days;
import org.armillary.law.frbr.Work;
import org.armillary.query.Citation;
import org.armillary.retrieval.Analysis;

/// The fields of the index.
///
/// | field | holds |
/// | --- | --- |
/// | `type` | `passage`, or `reading` for the one document that says a reading is indexed and how |
/// | `path` | the reading's file |
/// | `work`, `expression`, `language`, `jurisdiction`, `kind`, `binding`, `eid` | exact values |
/// | `dated` | the day of the text, as an epoch day |
/// | `days` | the stretches of days on which the text answers, as epoch days |
/// | `text_LANG`, `heading_LANG`, `name` | words |
/// | `pairs_LANG` | two neighbouring words of the text, stop words left out |
/// | `grams_LANG` | five characters in a row, of languages that write compounds as one word |
/// | `head` | there where a passage is a number and a heading alone |
/// | `windows` | keys of the windows whose vectors say what the text means ([WindowKeys]) |
/// | `provision` | eight bytes of the digest of work and eId: the same for all its versions and languages |
/// | `label` | `article:6/3`: numbers of the passage and of what is inside it |
final class PassageDocument {

    static final String TYPE = "type";
    static final String PATH = "path";
    static final String WORK = "work";
    static final String EXPRESSION = "expression";
    static final String LANGUAGE = "language";
    static final String JURISDICTION = "jurisdiction";
    static final String KIND = "kind";
    static final String BINDING = "binding";
    static final String EID = "eid";
    static final String DAYS = "days";
    static final String NAME = "name";
    static final String LABEL = "label";
    static final String TITLE = "title";
    static final String SHORT_TITLE = "short";
    static final String DATE = "date";
    static final String DATED = "dated";
    static final String CRUMBS = "crumbs";
    static final String PARTS = "parts";
    static final String TEXT = "text";
    static final String PAIRS = "pairs";
    static final String GRAMS = "grams";
    static final String HEAD = "head";
    static final String WINDOWS = "windows";
    static final String PROVISION = "provision";
    static final String SIGNATURE = "signature";
    private static final String SEPARATOR = "\u001F";
    private static final String LINE = "\u001E";

    /// How often a term stands in a text, but not where.
    private static final FieldType UNPLACED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        UNPLACED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        UNPLACED.freeze();
    }

    private PassageDocument() {}

    static Document of(Passage passage, Holding holding, List<Days> days, Analyzer analyzer) {
        Document document = identity(holding, days, "passage");
        Identity identity = holding.stamp().identity();
        document.add(new StringField(EID, passage.eId(), Store.YES));
        String text = Analyzers.field(TEXT, identity.language());
        Cut cut = Cut.of(analyzer, text, passage.text());
        document.add(new TextField(text, cut.words()));
        document.add(new StoredField(text, passage.text()));
        document.add(new Field(Analyzers.field(PAIRS, identity.language()), cut.paired(), UNPLACED));
        if (Tongue.compounds(identity.language())) {
            List<String> grams =
                    Analysis.of(identity.language()).terms(org.armillary.retrieval.Field.GRAMS, passage.text());
            document.add(new Field(Analyzers.field(GRAMS, identity.language()), Cut.stream(grams), UNPLACED));
        }
        document.add(new BinaryDocValuesField(WINDOWS, WindowKeys.packed(passage.text())));
        document.add(new NumericDocValuesField(PROVISION, WindowKeys.key(identity.work() + "#" + passage.eId())));
        if (passage.isHeadAlone()) {
            document.add(new NumericDocValuesField(HEAD, 1));
        } else {
            document.add(new TextField(Analyzers.field("heading", identity.language()), passage.heading(), Store.NO));
        }
        document.add(new TextField(NAME, Names.of(identity), Store.NO));
        document.add(new StoredField(CRUMBS, String.join(SEPARATOR, passage.path())));
        document.add(new StoredField(PARTS, parts(Labelled.list(passage))));
        String kind = Citation.Kind.of(passage.type()).word();
        Labelled.list(passage).stream()
                .map(Labelled::labels)
                .filter(labels -> !labels.isEmpty())
                .distinct()
                .forEach(labels -> document.add(new StringField(LABEL, kind + ":" + labels, Store.NO)));
        return document;
    }

    /// The one document that says how a reading is indexed.
    static Document reading(Holding holding, List<Days> days, String signature) {
        Document document = identity(holding, days, "reading");
        document.add(new StoredField(SIGNATURE, signature));
        Reading.of(holding, days).addTo(document);
        return document;
    }

    private static Document identity(Holding holding, List<Days> days, String type) {
        Identity identity = holding.stamp().identity();
        Work work = Work.parse(identity.work());
        Document document = new Document();
        document.add(new StringField(TYPE, type, Store.NO));
        document.add(new StringField(PATH, holding.path(), Store.YES));
        document.add(new StringField(WORK, identity.work(), Store.YES));
        document.add(new StringField(EXPRESSION, identity.expression(), Store.YES));
        document.add(new StringField(LANGUAGE, identity.language().code(), Store.YES));
        document.add(new StringField(JURISDICTION, work.jurisdiction().code(), Store.YES));
        document.add(new StringField(KIND, work.type(), Store.NO));
        document.add(new StringField(
                KIND, work.type() + work.subtype().map(subtype -> "/" + subtype).orElse(""), Store.YES));
        document.add(new StringField(BINDING, identity.binding().orElse(""), Store.YES));
        document.add(new StoredField(TITLE, identity.title()));
        document.add(new StoredField(SHORT_TITLE, identity.shortTitle().orElse("")));
        document.add(new StoredField(DATE, identity.date().toString()));
        document.add(new LongPoint(DATED, identity.date().toEpochDay()));
        for (Days each : days) {
            document.add(
                    new LongRange(DAYS, new long[] {each.from().toEpochDay()}, new long[] {lastDay(each.until())}));
        }
        return document;
    }

    private static long lastDay(LocalDate until) {
        return until.equals(LocalDate.MAX) ? until.toEpochDay() : until.toEpochDay() - 1;
    }

    private static String parts(List<Labelled> parts) {
        StringBuilder out = new StringBuilder();
        for (Labelled part : parts) {
            out.append(out.isEmpty() ? "" : LINE)
                    .append(part.eId())
                    .append(SEPARATOR)
                    .append(part.labels())
                    .append(SEPARATOR)
                    .append(part.name())
                    .append(SEPARATOR)
                    .append(part.start())
                    .append(SEPARATOR)
                    .append(part.end());
        }
        return out.toString();
    }

    /// The parts that a stored document holds.
    static List<Labelled> parts(String stored) {
        List<Labelled> parts = new ArrayList<>();
        for (String line : stored.split(LINE)) {
            String[] cells = line.split(SEPARATOR, -1);
            if (cells.length == 5) {
                parts.add(new Labelled(
                        cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), Integer.parseInt(cells[4])));
            }
        }
        return parts;
    }

    static List<String> crumbs(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(SEPARATOR, -1));
    }
}
