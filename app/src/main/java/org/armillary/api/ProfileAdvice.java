package org.armillary.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armillary.guard.Problem;
import org.armillary.law.codification.Fault;
import org.armillary.law.codification.FaultyFiles;
import org.armillary.wording.Wording;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says of a profile that can't be taken everything that is wrong with it, each with line and column.
@RestControllerAdvice(assignableTypes = AssessmentsEndpoint.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProfileAdvice {

    private static final int MOST_FAULTS = 10;

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> onFaults(FaultyFiles failure, HttpServletRequest request) {
        List<Fault> faults = failure.faults();
        Problem problem = Problem.of(
                "profile-refused",
                HttpStatus.UNPROCESSABLE_CONTENT,
                faults.stream().limit(MOST_FAULTS).map(Fault::toString).collect(Collectors.joining("; ")));
        Map<String, Object> members =
                new LinkedHashMap<>(problem.members(Wording.of(request.getLocale()), request.getRequestURI()));
        members.put(
                "faults",
                faults.stream()
                        .map(each -> new FaultAnswer(each.line(), each.column(), each.what()))
                        .toList());
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(members);
    }

    /// @param line counted from 1
    /// @param column counted from 1, in UTF-16 units
    record FaultAnswer(int line, int column, String what) {}
}
