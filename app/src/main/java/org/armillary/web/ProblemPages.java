package org.armillary.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.armillary.guard.Callers;
import org.armillary.guard.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/// The page, or for programs the problem document, that every failed request ends on.
@Controller
class ProblemPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);

    private final Pages pages;
    private final FrameResolver frames;
    private final JsonMapper json;
    private final DataSize limit;

    ProblemPages(
            Pages pages,
            FrameResolver frames,
            JsonMapper json,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.pages = pages;
        this.frames = frames;
        this.json = json;
        this.limit = limit;
    }

    /// More was sent at once than is taken.
    Problem tooLarge() {
        return Problem.of("too-large", HttpStatus.CONTENT_TOO_LARGE, limit);
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> afterDispatch(HttpServletRequest request, HttpServletResponse response) {
        String path = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse(request.getRequestURI());
        return answer(request, path, problemOf(request, path));
    }

    /// The answer for `problem` at `path`: JSON where programs ask, else a page.
    ResponseEntity<byte[]> answer(HttpServletRequest request, String path, Problem problem) {
        if (Callers.isForPrograms(path)) {
            return ResponseEntity.status(problem.status())
                    .headers(headers -> problem.headers().forEach(headers::set))
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(json.writeValueAsBytes(problem.members(FrameResolver.wording(request), path)));
        }
        Frame frame = frames.of(request, path, FrameResolver.findAsOf(request));
        return pages.show(problem.status(), "problem", frame, ProblemView.of(problem, frame, path));
    }

    private Problem problemOf(HttpServletRequest request, String path) {
        if (request.getAttribute(Problem.ATTRIBUTE) instanceof Problem problem) {
            return problem;
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return ofStatus(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, path);
    }

    /// The problem that a bare status stands for.
    Problem ofStatus(HttpStatus status, String path) {
        return switch (status) {
            case NOT_FOUND -> Problem.notFound(path);
            case FORBIDDEN -> Problem.of("stale-form", status);
            case METHOD_NOT_ALLOWED -> Problem.of("method", status);
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> Problem.of("media-type", status);
            case CONTENT_TOO_LARGE -> tooLarge();
            default ->
                status.is4xxClientError()
                        ? Problem.of("bad-request", status, path)
                        : Problem.of("internal", HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    static void log(Exception failure, String path) {
        LOG.error("request {} failed", path, failure);
    }
}
