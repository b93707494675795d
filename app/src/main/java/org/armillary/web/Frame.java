package org.armillary.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.account.Caller;
import org.armillary.account.Permission;
import org.armillary.wording.Wording;
import org.springframework.web.util.UriComponentsBuilder;

/// What every page needs to know of the request around it: whose language, which day, what address.
///
/// @param wording the interface's sentences
/// @param path the request's path
/// @param query the request's parameters, as-of date left out
/// @param asOf the day the reader asks about, where it is not today
/// @param today the day it is
/// @param theme the colours chosen
/// @param caller who asks
/// @param signingIn whether anybody can sign in here
/// @param assets addresses of style sheet and scripts
public record Frame(
        Wording wording,
        String path,
        Map<String, List<String>> query,
        Optional<LocalDate> asOf,
        LocalDate today,
        Theme theme,
        Caller caller,
        boolean signingIn,
        Assets assets) {

    /// The parameter that carries the as-of date on every link.
    public static final String AS_OF = "asOf";

    /// The parameter that names the time whose knowledge a text is asked for.
    public static final String AS_KNOWN = "asKnown";

    /// Whether forms that change texts are offered.
    public boolean writing() {
        return may(Permission.CURATE);
    }

    /// What a page may look different for beside its address, language, theme and day: for the keys of kept pages.
    public String standing() {
        return caller.standing() + (signingIn ? " of accounts" : "");
    }

    /// Whether what needs that permission is offered.
    public boolean may(Permission permission) {
        return caller.may(permission);
    }

    /// The sentence for `key`.
    public String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    /// The first value of a request parameter; empty where it is missing.
    public String text(String parameter) {
        List<String> values = query.getOrDefault(parameter, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// The day that every question on the page is asked as of.
    public LocalDate day() {
        return asOf.orElse(today);
    }

    /// The same page asked as of another day.
    Frame on(LocalDate other) {
        return new Frame(
                wording,
                path,
                query,
                Optional.of(other).filter(each -> !each.equals(today)),
                today,
                theme,
                caller,
                signingIn,
                assets);
    }

    /// An address of this site that keeps the as-of date; a fragment stays at the end.
    public String link(String address) {
        return asOf.map(day -> withParameter(address, AS_OF, iso(day))).orElse(address);
    }

    /// A link with further parameters, given as name and value in turn; empty values are left out.
    public String link(String address, String... parameters) {
        String linked = address;
        for (int i = 0; i < parameters.length; i += 2) {
            if (!parameters[i + 1].isEmpty()) {
                linked = withParameter(linked, parameters[i], parameters[i + 1]);
            }
        }
        return link(linked);
    }

    /// This page with one parameter changed and the rest kept; an empty value takes the parameter away.
    public String here(String parameter, String value) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.remove(parameter);
        changed.forEach((name, values) -> values.forEach(each -> builder.queryParam(name, encode(each))));
        if (!value.isEmpty()) {
            builder.queryParam(parameter, encode(value));
        }
        String address = builder.build().toUriString();
        return parameter.equals(AS_OF) ? address : link(address);
    }

    /// This page as it is.
    public String here() {
        return here("", "");
    }

    /// ISO form of a day, for addresses and `datetime`.
    public static String iso(LocalDate day) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    private static String withParameter(String address, String name, String value) {
        int hash = address.indexOf('#');
        String base = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash);
        return base + (base.contains("?") ? '&' : '?') + name + '=' + encode(value) + fragment;
    }

    private static String encode(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
