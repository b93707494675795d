package org.armillary.web;

import java.net.URI;
import java.time.Duration;
import org.armillary.wording.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Keeps a person's choice of theme and interface language in cookies.
@Controller
class Settings {

    @PostMapping("/settings")
    ResponseEntity<Void> keep(
            @RequestParam(defaultValue = "system") String theme,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "/") String back) {
        String spoken =
                Wording.of(java.util.Locale.forLanguageTag(language)).locale().toLanguageTag();
        return ResponseEntity.status(303)
                .location(URI.create(LocalAddress.of(back, "/")))
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookie(Theme.COOKIE, Theme.of(theme).id()))
                .header(HttpHeaders.SET_COOKIE, cookie(FrameResolver.LANGUAGE_COOKIE, spoken))
                .build();
    }

    private static String cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
    }
}
