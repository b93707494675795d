package org.armillary.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The page for people who write programs: every endpoint, read from the program itself, and what each problem type
/// means.
@Controller
class ApiPages {

    private static final String PREFIX = "/api/v1";

    private final RequestMappingHandlerMapping mappings;
    private final Pages pages;

    ApiPages(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings, Pages pages) {
        this.mappings = mappings;
        this.pages = pages;
    }

    @GetMapping("/api")
    ResponseEntity<byte[]> show(Frame frame) {
        List<ApiView.Endpoint> endpoints = mappings.getHandlerMethods().entrySet().stream()
                .flatMap(each -> endpoint(each, frame))
                .sorted(Comparator.comparing(ApiView.Endpoint::path).thenComparing(ApiView.Endpoint::method))
                .toList();
        return pages.show("api", frame, new ApiView(endpoints, frame.writing() || frame.signingIn()));
    }

    @GetMapping("/problems/{kind}")
    ResponseEntity<byte[]> problem(Frame frame, @PathVariable String kind) {
        String key = "problem." + kind;
        boolean known = kind.matches("[a-z-]+") && frame.wording().knows(key + ".remedy");
        if (!known) {
            throw new org.armillary.guard.Refusal(org.armillary.guard.Problem.notFound("/problems/" + kind));
        }
        return pages.show(
                "problem-type", frame, new ProblemTypeView(frame.say(key + ".title"), frame.say(key + ".remedy")));
    }

    private static Stream<ApiView.Endpoint> endpoint(
            Map.Entry<RequestMappingInfo, HandlerMethod> mapping, Frame frame) {
        HandlerMethod method = mapping.getValue();
        String verb = mapping.getKey().getMethodsCondition().getMethods().stream()
                .findFirst()
                .map(RequestMethod::name)
                .orElse("GET");
        return mapping.getKey().getPatternValues().stream()
                .filter(path -> path.startsWith(PREFIX) && !path.startsWith(PREFIX + "/openapi"))
                .map(path -> new ApiView.Endpoint(
                        verb,
                        spoken(path),
                        frame.say("api.does." + method.getMethod().getName()),
                        parameters(method)));
    }

    /// Where an address of a text stands in a path, with a name for it.
    private static String spoken(String path) {
        return path.replace("provisions/**", "provisions/{address}/~{eId}").replace("/**", "/{address}");
    }

    private static List<String> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .filter(each -> each.isAnnotationPresent(RequestParam.class))
                .map(java.lang.reflect.Parameter::getName)
                .toList();
    }
}
