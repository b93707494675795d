package org.armillary.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Identity;
import org.armillary.corpus.Timeline.Days;
import org.armillary.law.frbr.Work;

/// What the index knows of a reading as a whole: everything that is the same for all its passages.
///
/// @param work URI of its work
/// @param language three-letter code
/// @param jurisdiction as in the work's URI
/// @param kind document type as in the URI: `act/regulation`
/// @param binding `hard`, `soft` or `hybrid`; empty where the text says nothing
/// @param date of the expression
/// @param inForceFrom first day on which it is in force, where that is known
/// @param inForceUntil first day on which it no longer is, where that is known
/// @param model whether it is a model text
/// @param days on which it answers for its work, in its language
record Reading(
        String work,
        String language,
        String jurisdiction,
        String kind,
        String binding,
        LocalDate date,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        boolean model,
        List<Days> days) {

    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String MODEL = "model";
    private static final String ANSWERS = "answers";

    Reading {
        days = List.copyOf(days);
    }

    static Reading of(Holding holding, List<Days> days) {
        Identity identity = holding.stamp().identity();
        Work work = Work.parse(identity.work());
        return new Reading(
                identity.work(),
                identity.language().code(),
                work.jurisdiction().code(),
                work.type() + work.subtype().map(subtype -> "/" + subtype).orElse(""),
                identity.binding().orElse(""),
                identity.date(),
                identity.inForceFrom(),
                identity.inForceUntil(),
                identity.model(),
                days);
    }

    /// Writes down, on the one document that says how a reading is indexed, what that does not hold of every passage.
    void addTo(Document document) {
        inForceFrom.ifPresent(day -> document.add(new StoredField(FROM, day.toString())));
        inForceUntil.ifPresent(day -> document.add(new StoredField(UNTIL, day.toString())));
        document.add(new StringField(MODEL, Boolean.toString(model), Store.YES));
        document.add(new StoredField(
                ANSWERS,
                days.stream().map(each -> each.from() + "/" + each.until()).collect(Collectors.joining(" "))));
    }

    /// What [#addTo] and the document's exact values say.
    static Reading of(Document document) {
        return new Reading(
                document.get(PassageDocument.WORK),
                document.get(PassageDocument.LANGUAGE),
                document.get(PassageDocument.JURISDICTION),
                document.get(PassageDocument.KIND),
                document.get(PassageDocument.BINDING),
                LocalDate.parse(document.get(PassageDocument.DATE)),
                Optional.ofNullable(document.get(FROM)).map(LocalDate::parse),
                Optional.ofNullable(document.get(UNTIL)).map(LocalDate::parse),
                Boolean.parseBoolean(document.get(MODEL)),
                days(Optional.ofNullable(document.get(ANSWERS)).orElse("")));
    }

    private static List<Days> days(String stored) {
        List<Days> days = new ArrayList<>();
        for (String each : stored.split(" ")) {
            String[] ends = each.split("/", 2);
            if (ends.length == 2) {
                days.add(new Days(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])));
            }
        }
        return days;
    }

    /// Whether it is the text of its work on a day, in its language.
    boolean answersOn(LocalDate day) {
        return days.stream().anyMatch(each -> !day.isBefore(each.from()) && day.isBefore(each.until()));
    }

    /// Whether its kind is that one or one of its subtypes: `act` is also said of `act/regulation`.
    boolean isOf(String wanted) {
        return kind.equals(wanted) || kind.startsWith(wanted + "/");
    }
}
