package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.armillary.law.frbr.Language;
import org.armillary.query.Clause;
import org.armillary.query.Field;
import org.armillary.query.Interpretation;

/// The languages whose fields a question is looked for in, as three-letter codes.
final class Languages {

    /// Those that have an analyzer of their own, and texts whose language isn't known.
    static final List<String> KNOWN =
            List.of("eng", "fra", "deu", "ita", "spa", "por", "zho", "jpn", "kor", Language.UNDETERMINED.code());

    private Languages() {}

    /// The languages that an index holds texts of.
    static List<String> held(IndexReader reader) {
        List<String> held = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, PassageDocument.LANGUAGE);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                held.add(term.utf8ToString());
            }
            return held;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those chosen, or typed beside the words; else all that are held.
    static List<String> of(Question question, Interpretation interpretation, List<String> held) {
        if (question.scope().language().isPresent()) {
            return List.of(question.scope().language().get().code());
        }
        List<Clause> parts =
                interpretation.clause() instanceof Clause.Run run ? run.parts() : List.of(interpretation.clause());
        List<String> typed = parts.stream()
                .filter(part -> part instanceof Clause.Narrowed narrowed && narrowed.field() == Field.LANG)
                .flatMap(part -> ((Clause.Narrowed) part).values().stream())
                .map(Languages::code)
                .toList();
        return typed.isEmpty() ? held : typed;
    }

    /// The code of a language however it is written; what is none stands for itself and finds nothing.
    static String code(String written) {
        try {
            return Language.parse(written).code();
        } catch (IllegalArgumentException e) {
            return written.toLowerCase(Locale.ROOT);
        }
    }
}
