package org.armillary.web;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The site's own address, as the request named it.
@Component
public class Site {

    /// A full address for a path of this site.
    public String absolute(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + path;
    }

    /// Whether a browser asks, not a program.
    public boolean forPeople() {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes
                && String.valueOf(attributes.getRequest().getHeader(HttpHeaders.ACCEPT))
                        .contains("text/html");
    }
}
