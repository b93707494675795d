package org.armillary.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.akn.Provision;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Texts and their provisions. An address without a date means the text that answers on the as-of day.
@RestController
@RequestMapping("/api/v1")
class Expressions {

    private static final String AKN = "application/akn+xml";

    private final Corpus corpus;

    Expressions(Corpus corpus) {
        this.corpus = corpus;
    }

    @GetMapping(path = "/expressions/**", produces = MediaType.APPLICATION_JSON_VALUE)
    ExpressionAnswer getExpression(HttpServletRequest request, @RequestParam Optional<String> asOf) {
        Opened opened = open(Asked.rest(request, "/api/v1/expressions"), asOf);
        return ExpressionAnswer.of(
                opened.holding(),
                opened.one().dated().standing(),
                opened.text().provisions().stream()
                        .map(each -> ProvisionAnswer.brief(each, opened.text()))
                        .toList());
    }

    @GetMapping(path = "/expressions/**", produces = AKN)
    ResponseEntity<byte[]> getExpressionAsAkn(HttpServletRequest request, @RequestParam Optional<String> asOf)
            throws IOException {
        Opened opened = open(Asked.rest(request, "/api/v1/expressions"), asOf);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(AKN))
                .body(Files.readAllBytes(corpus.texts().file(opened.holding())));
    }

    @GetMapping(path = "/provisions/**", produces = MediaType.APPLICATION_JSON_VALUE)
    ProvisionInText getProvision(HttpServletRequest request, @RequestParam Optional<String> asOf) {
        String path = Asked.rest(request, "/api/v1/provisions");
        Address address = Address.find(path).orElseThrow(() -> new Refusal(Problem.notFound(path)));
        Opened opened = open(address.frbr(), asOf);
        Provision provision =
                address.eId().flatMap(opened.text()::find).orElseThrow(() -> new Refusal(Problem.notFound(path)));
        return new ProvisionInText(opened.expression(), ProvisionAnswer.whole(provision, opened.text()));
    }

    private Opened open(String address, Optional<String> asOf) {
        return Opened.get(corpus, address, asOf.map(Asked::day).orElseGet(corpus.library()::today));
    }

    /// A provision and the text it stands in.
    record ProvisionInText(String expression, ProvisionAnswer provision) {}
}
