package org.armillary.web.account;

import org.springframework.security.web.csrf.CsrfToken;

/// The hidden field by which a form says that it comes from one of our pages.
public record FormToken(String name, String value) {

    static FormToken of(CsrfToken token) {
        return new FormToken(token.getParameterName(), token.getToken());
    }
}
