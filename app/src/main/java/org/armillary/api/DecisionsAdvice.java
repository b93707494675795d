package org.armillary.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.armillary.guard.Problem;
import org.armillary.ledger.KeyReused;
import org.armillary.ledger.LedgerFull;
import org.armillary.ledger.LedgerStopped;
import org.armillary.reception.DecisionStreams;
import org.armillary.wording.Wording;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says of decision records that can't be taken why, and what a program does then. Nothing was written.
@RestControllerAdvice(assignableTypes = DecisionsEndpoint.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DecisionsAdvice {

    private static final int SOON = 1;
    private static final int LATER = 60;

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> onFault(DecisionsBody.Fault fault, HttpServletRequest request) {
        Problem problem = fault.isLarge()
                ? Problem.of("record-too-large", HttpStatus.CONTENT_TOO_LARGE, said(fault))
                : Problem.of("record-refused", HttpStatus.BAD_REQUEST, said(fault));
        Map<String, Object> members = members(problem, request);
        members.put("pointer", fault.pointer());
        return answer(problem, members);
    }

    private static String said(DecisionsBody.Fault fault) {
        return fault.pointer().isEmpty() ? fault.getMessage() : fault.pointer() + ": " + fault.getMessage();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> onStream(DecisionStreams.Refused refused, HttpServletRequest request) {
        Problem problem = Problem.of(
                "stream-refused",
                refused.isTaken() ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST,
                wording(request).say("decisions.fault." + refused.key(), refused.said()));
        return answer(problem, members(problem, request));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> onReused(KeyReused reused, HttpServletRequest request) {
        Problem problem = Problem.of("key-reused", HttpStatus.CONFLICT);
        return answer(problem, members(problem, request));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> onFull(LedgerFull full, HttpServletRequest request) {
        Problem problem = Problem.of("ledger-full", HttpStatus.SERVICE_UNAVAILABLE, SOON);
        return answer(problem, members(problem, request));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> onStopped(LedgerStopped stopped, HttpServletRequest request) {
        Problem problem = Problem.of("ledger-stopped", HttpStatus.SERVICE_UNAVAILABLE, LATER);
        return answer(problem, members(problem, request));
    }

    private static Map<String, Object> members(Problem problem, HttpServletRequest request) {
        return new LinkedHashMap<>(problem.members(wording(request), request.getRequestURI()));
    }

    private static Wording wording(HttpServletRequest request) {
        return Wording.of(request.getLocale());
    }

    private static ResponseEntity<Map<String, Object>> answer(Problem problem, Map<String, Object> members) {
        return ResponseEntity.status(problem.status())
                .headers(headers -> problem.headers().forEach(headers::set))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(members);
    }
}
