package org.armillary.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.guard.Callers;
import org.armillary.guard.Exposure;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Makes the [Frame] of a request, so that a page's method may ask for it as an argument.
@Component
class FrameResolver implements HandlerMethodArgumentResolver {

    /// Name of the cookie that keeps the interface language chosen.
    static final String LANGUAGE_COOKIE = "language";

    private final Exposure exposure;
    private final Assets assets;
    private final Clock clock = Clock.systemDefaultZone();

    FrameResolver(Exposure exposure, Assets assets) {
        this.exposure = exposure;
        this.assets = assets;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servletRequest = (HttpServletRequest) request.getNativeRequest();
        return of(servletRequest, servletRequest.getRequestURI(), asOf(servletRequest));
    }

    /// The frame of a page that stands at `path`, whatever the request asked for.
    Frame of(HttpServletRequest request, String path, Optional<LocalDate> asOf) {
        LocalDate today = LocalDate.now(clock);
        return new Frame(
                wording(request),
                path,
                query(request),
                asOf.filter(day -> !day.equals(today)),
                today,
                Theme.of(cookie(request, Theme.COOKIE).orElse("")),
                Callers.of(request),
                exposure.signingIn(),
                assets);
    }

    static Wording wording(HttpServletRequest request) {
        return Wording.of(
                cookie(request, LANGUAGE_COOKIE).map(Locale::forLanguageTag).orElse(request.getLocale()));
    }

    private static Map<String, List<String>> query(HttpServletRequest request) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (isReadable(request)) {
            request.getParameterMap().forEach((name, values) -> query.put(name, List.of(values)));
        }
        query.remove(Frame.AS_OF);
        return query;
    }

    /// The day asked about, for the page of a problem, which a date that is none must not break.
    static Optional<LocalDate> findAsOf(HttpServletRequest request) {
        try {
            return isReadable(request) ? asOf(request) : Optional.empty();
        } catch (Refusal notADate) {
            return Optional.empty();
        }
    }

    /// An error page is a GET even after a form was sent, whose parameters may be what could not be read.
    private static boolean isReadable(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        return request.getMethod().equals("GET")
                && !type.startsWith("multipart/")
                && !type.startsWith("application/x-www-form-urlencoded");
    }

    private static Optional<LocalDate> asOf(HttpServletRequest request) {
        String day = request.getParameter(Frame.AS_OF);
        if (day == null || day.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeParseException e) {
            throw new Refusal(Problem.of("bad-date", HttpStatus.BAD_REQUEST, day));
        }
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
