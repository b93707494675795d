package org.armillary.web.bibliography;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.armillary.bibliography.Bibliography;
import org.armillary.bibliography.Compilation;
import org.armillary.bibliography.Format;
import org.armillary.bibliography.Occasion;
import org.armillary.bibliography.Reference;
import org.armillary.bibliography.References;
import org.armillary.bibliography.Style;
import org.armillary.catalogue.Catalogue;
import org.armillary.corpus.Corpus;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.armillary.search.Question;
import org.armillary.search.QuestionForm;
import org.armillary.search.Search;
import org.armillary.web.Attachment;
import org.armillary.web.Frame;
import org.armillary.web.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// References as files.
@Controller
class ReferencePages {

    private static final String PATH = "/references";
    private static final String FILE = "armillary-references";

    private final Corpus corpus;
    private final Compilation compilation;

    ReferencePages(Corpus corpus, Search search, Site site) {
        this.corpus = corpus;
        this.compilation = new Compilation(
                new References(
                        Catalogue.shipped(),
                        (expression, eId) ->
                                site.absolute(eId.isEmpty() ? Address.of(expression) : Address.of(expression, eId))),
                search);
    }

    /// What a search found, by the parameters of its page; or the provision `of`.
    @GetMapping(PATH)
    ResponseEntity<byte[]> file(
            Frame frame,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "docx") String format,
            @RequestParam(defaultValue = "plain") String style,
            @RequestParam(defaultValue = "false") boolean words,
            @RequestParam(defaultValue = "100") int most)
            throws IOException {
        Format wanted = Format.find(format).orElseThrow(() -> new Refusal(Problem.badRequest(PATH)));
        Style manner = Style.find(style).orElseThrow(() -> new Refusal(Problem.badRequest(PATH)));
        Bibliography bibliography = of.isBlank()
                ? found(frame, manner, words, most)
                : new Bibliography("", List.of(text(of, frame)), manner, occasion(frame), words);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        wanted.write(bibliography, frame.wording(), out);
        return Attachment.of(out.toByteArray(), wanted.mediaType(), FILE + "." + wanted.ending());
    }

    private Bibliography found(Frame frame, Style style, boolean words, int most) {
        Question question = QuestionForm.question(frame.query(), Optional.of(frame.day()))
                .orElseThrow(() -> new Refusal(Problem.badRequest(PATH)));
        // A thousand are five searches in one request, which nobody unknown may ask for.
        int allowed = frame.caller().actor().isPresent() ? most : Math.min(most, Compilation.PAGE);
        return new Bibliography(question.words(), compilation.found(question, allowed), style, occasion(frame), words);
    }

    private Reference text(String path, Frame frame) {
        Opened opened = Opened.named(corpus, path, frame.day());
        return compilation.text(opened.holding(), opened.provision());
    }

    private static Occasion occasion(Frame frame) {
        return new Occasion(Optional.of(frame.day()), frame.today());
    }
}
