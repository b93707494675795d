package org.armillary.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.armillary.account.NobodySignedIn;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// Turns whatever a page or an endpoint throws into a [Problem].
@ControllerAdvice
class ProblemAdvice {

    private final ProblemPages pages;

    ProblemAdvice(ProblemPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> onRefusal(Refusal refusal, HttpServletRequest request) {
        return answer(request, refusal.problem());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> onStranger(NobodySignedIn stranger, HttpServletRequest request) {
        return answer(request, Problem.of("sign-in", HttpStatus.UNAUTHORIZED));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> onUpload(MultipartException failure, HttpServletRequest request) {
        boolean large = failure instanceof MaxUploadSizeExceededException;
        return answer(request, large ? pages.tooLarge() : Problem.badRequest(request.getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> onParameter(TypeMismatchException failure, HttpServletRequest request) {
        return answer(request, Problem.badRequest(request.getRequestURI()));
    }

    /// A parameter whose escapes are no text, such as `%FF`, or more parameters than a form has.
    @ExceptionHandler
    ResponseEntity<byte[]> onEscapes(InvalidParameterException failure, HttpServletRequest request) {
        return answer(request, Problem.badRequest(request.getRequestURI()));
    }

    /// A body that is not what the endpoint takes.
    @ExceptionHandler
    ResponseEntity<byte[]> onBody(HttpMessageNotReadableException failure, HttpServletRequest request) {
        return answer(request, Problem.badRequest(request.getRequestURI()));
    }

    /// Whoever asked has gone away: nobody is left to answer, and nothing is wrong here.
    @ExceptionHandler
    void onGone(AsyncRequestNotUsableException gone, HttpServletResponse response) {}

    @ExceptionHandler
    ResponseEntity<byte[]> onAny(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(request, pages.ofStatus(status, request.getRequestURI()));
        }
        ProblemPages.log(failure, request.getRequestURI());
        return answer(request, Problem.of("internal", HttpStatus.INTERNAL_SERVER_ERROR));
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, Problem problem) {
        return pages.answer(request, request.getRequestURI(), problem);
    }
}
