package org.armillary.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Found;
import org.armillary.corpus.Reference;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.akn.Provision;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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

    /// As JSON, or as Akoma Ntoso for who accepts that by name.
    @GetMapping(
            path = "/expressions/**",
            produces = {MediaType.APPLICATION_JSON_VALUE, AKN})
    ResponseEntity<?> getExpression(
            HttpServletRequest request,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> asKnown,
            @RequestHeader(defaultValue = "") String accept)
            throws IOException {
        Opened opened = open(Asked.rest(request, "/api/v1/expressions"), asOf, asKnown);
        return accept.contains(AKN)
                ? ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(AKN))
                        .body(Files.readAllBytes(corpus.texts().file(opened.holding())))
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(ExpressionAnswer.of(
                                opened.holding(),
                                opened.one().dated().standing(),
                                opened.text().provisions().stream()
                                        .map(each -> ProvisionAnswer.brief(each, opened.text()))
                                        .toList()));
    }

    @GetMapping(path = "/provisions/**", produces = MediaType.APPLICATION_JSON_VALUE)
    ProvisionInText getProvision(
            HttpServletRequest request, @RequestParam Optional<String> asOf, @RequestParam Optional<String> asKnown) {
        String path = Asked.rest(request, "/api/v1/provisions");
        Address address = Address.find(path).orElseThrow(() -> new Refusal(Problem.notFound(path)));
        Opened opened = open(address.frbr(), asOf, asKnown);
        Provision provision =
                address.eId().flatMap(opened.text()::find).orElseThrow(() -> new Refusal(Problem.notFound(path)));
        return new ProvisionInText(opened.expression(), ProvisionAnswer.whole(provision, opened.text()));
    }

    /// Withdraws the text of that address, or all texts of a work.
    @DeleteMapping(path = "/expressions/**", produces = MediaType.APPLICATION_JSON_VALUE)
    WithdrawnAnswer withdraw(HttpServletRequest request, @RequestParam(defaultValue = "") String reason)
            throws IOException {
        String address = Asked.rest(request, "/api/v1/expressions");
        try {
            return new WithdrawnAnswer(corpus.withdrawals().withdraw(Reference.parse(address), reason));
        } catch (Found.NotFound | IllegalArgumentException e) {
            throw new Refusal(Problem.notFound(address));
        }
    }

    private Opened open(String address, Optional<String> asOf, Optional<String> asKnown) {
        return Opened.get(
                corpus,
                address,
                asOf.map(Asked::day).orElseGet(corpus.library()::today),
                asKnown.map(Asked::time).orElseGet(corpus.library()::now));
    }

    /// What was withdrawn.
    record WithdrawnAnswer(List<String> withdrawn) {}

    /// A provision and the text it stands in.
    record ProvisionInText(String expression, ProvisionAnswer provision) {}
}
