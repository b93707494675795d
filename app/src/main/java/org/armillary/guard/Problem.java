package org.armillary.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.wording.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/// A refusal in the interface's words: what happened and what to do, after RFC 9457.
///
/// @param kind short stable name; names the sentences `problem.<kind>.title`, `.detail` and `.remedy` and the type
/// `/problems/<kind>`
/// @param status the HTTP status
/// @param arguments what the sentences mention; times and sizes are said in the interface's language
public record Problem(String kind, HttpStatus status, List<Object> arguments) {

    /// Request attribute under which a filter leaves the problem for the error page.
    public static final String ATTRIBUTE = Problem.class.getName();

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String kind, HttpStatus status, Object... arguments) {
        return new Problem(kind, status, List.of(arguments));
    }

    /// More was asked for than one may at a time.
    public static Problem tooMany(Duration wait) {
        return of(
                "too-many",
                HttpStatus.TOO_MANY_REQUESTS,
                Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    /// What the answer says in its headers beside the document: how to sign in, or how long to wait.
    public Map<String, String> headers() {
        return switch (status) {
            case UNAUTHORIZED -> Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE ->
                Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(arguments.getFirst()));
            default -> Map.of();
        };
    }

    public static Problem notFound(String what) {
        return of("not-found", HttpStatus.NOT_FOUND, what);
    }

    public static Problem badRequest(String why) {
        return of("bad-request", HttpStatus.BAD_REQUEST, why);
    }

    public String type() {
        return "/problems/" + kind;
    }

    public String title(Wording wording) {
        return wording.say("problem." + kind + ".title");
    }

    public String detail(Wording wording) {
        return wording.say("problem." + kind + ".detail", said(wording));
    }

    public String remedy(Wording wording) {
        return wording.say("problem." + kind + ".remedy", said(wording));
    }

    private Object[] said(Wording wording) {
        return arguments.stream()
                .map(each -> switch (each) {
                    case Instant time -> wording.moment(time);
                    case LocalDate day -> wording.day(day);
                    case DataSize size -> wording.size(size.toBytes());
                    default -> each;
                })
                .toArray();
    }

    /// Members of the `application/problem+json` document.
    public Map<String, Object> members(Wording wording, String instance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type());
        members.put("title", title(wording));
        members.put("status", status.value());
        members.put("detail", detail(wording));
        members.put("instance", instance);
        members.put("remedy", remedy(wording));
        return members;
    }
}
