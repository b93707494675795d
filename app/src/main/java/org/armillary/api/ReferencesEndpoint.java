package org.armillary.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.account.Caller;
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
import org.armillary.search.QuestionForm;
import org.armillary.search.Search;
import org.armillary.wording.Wording;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What a search finds, or a provision, in the formats of reference managers.
@RestController
class ReferencesEndpoint {

    private static final String PATH = "/api/v1/references";

    private final Corpus corpus;
    private final Compilation compilation;

    ReferencesEndpoint(Corpus corpus, Search search) {
        this.corpus = corpus;
        this.compilation = new Compilation(new References(Catalogue.shipped(), ReferencesEndpoint::address), search);
    }

    private static String address(String expression, String eId) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                + (eId.isEmpty() ? Address.of(expression) : Address.of(expression, eId));
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> getReferences(
            Caller caller,
            @RequestParam MultiValueMap<String, String> all,
            @RequestParam Optional<String> of,
            @RequestParam Optional<String> asOf,
            @RequestParam(defaultValue = "csl") String format,
            @RequestParam(defaultValue = "plain") String style,
            @RequestParam(defaultValue = "false") boolean words,
            @RequestParam(defaultValue = "100") int most)
            throws IOException {
        Format wanted = Format.find(format).orElseThrow(() -> new Refusal(Problem.badRequest(format)));
        Style manner = Style.find(style).orElseThrow(() -> new Refusal(Problem.badRequest(style)));
        LocalDate day = asOf.map(Asked::day).orElseGet(corpus.library()::today);
        List<Reference> references = of.map(path -> List.of(text(path, day)))
                .orElseGet(() -> compilation.found(
                        QuestionForm.question(all, Optional.of(day))
                                .orElseThrow(() -> new Refusal(Problem.badRequest(PATH))),
                        // A thousand are five searches in one request, which nobody unknown may ask for.
                        caller.actor().isPresent() ? most : Math.min(most, Compilation.PAGE)));
        Occasion occasion = new Occasion(Optional.of(day), corpus.library().today());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String title = Optional.ofNullable(all.getFirst("q")).orElse("");
        wanted.write(new Bibliography(title, references, manner, occasion, words), Wording.of(Locale.ENGLISH), out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .body(out.toByteArray());
    }

    private Reference text(String path, LocalDate day) {
        Opened opened = Opened.named(corpus, path, day);
        return compilation.text(opened.holding(), opened.provision());
    }
}
