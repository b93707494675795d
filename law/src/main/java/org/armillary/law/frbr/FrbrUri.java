package org.armillary.law.frbr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An address of a work, of an expression or manifestation of it, or of a part of one.
///
/// `/akn/it-45/act/legge/consiglio/2004-05-24/11/ita@2020-01-01/!annex_1~art_3.xml#art_3__para_2` has every field.
/// Source: Akoma Ntoso Naming Convention 1.0, sections 4.5 to 4.8.
///
/// @param work the work
/// @param expression language and version, where the address has them
/// @param component an attachment, such as `annex_1`, without its `!`
/// @param portion the parts asked for, such as `art_3` or `art_3->art_5`, without its `~`
/// @param format file extension, where the address is a manifestation's; never without an expression
/// @param eId part of the text, without its `#`
public record FrbrUri(
        Work work,
        Optional<Expression> expression,
        Optional<String> component,
        Optional<String> portion,
        Optional<String> format,
        Optional<EId> eId) {

    /// Extensions told apart from a dot inside a number or an eId.
    private static final Set<String> FORMATS =
            Set.of("akn", "doc", "docx", "epub", "htm", "html", "json", "md", "odt", "pdf", "rtf", "txt", "xml", "zip");

    private static final String LANGUAGE = "[a-z]{3}([@:].*)?";

    public FrbrUri {
        if (format.isPresent() && expression.isEmpty()) {
            throw new IllegalArgumentException("a format belongs to an expression, and " + work + " names none");
        }
        expression.ifPresent(each -> {
            if (!each.work().equals(work)) {
                throw new IllegalArgumentException(each + " is no expression of " + work);
            }
        });
    }

    public static FrbrUri of(Work work) {
        return new FrbrUri(
                work, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static FrbrUri of(Expression expression) {
        return new FrbrUri(
                expression.work(),
                Optional.of(expression),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The address of a part of this document.
    public FrbrUri at(EId part) {
        return new FrbrUri(work, expression, component, portion, format, Optional.of(part));
    }

    /// The address of an attachment of this document.
    public FrbrUri component(String name) {
        return new FrbrUri(work, expression, Optional.of(name), portion, format, eId);
    }

    /// Reads an address.
    ///
    /// @throws IllegalArgumentException when it doesn't follow the convention; the message says at which segment
    public static FrbrUri parse(String uri) {
        int hash = uri.indexOf('#');
        Optional<EId> eId = hash < 0 ? Optional.empty() : Optional.of(new EId(uri.substring(hash + 1)));
        String path = hash < 0 ? uri : uri.substring(0, hash);
        int within = path.contains("/!") ? path.indexOf("/!") : path.indexOf("/~");
        Optional<String> part = within < 0 ? Optional.empty() : Optional.of(path.substring(within + 1));
        String document = within < 0 ? path : path.substring(0, within);
        Deque<String> segments = new ArrayDeque<>(Arrays.asList(document.split("/", -1)));
        if (segments.size() < 4
                || !segments.removeFirst().isEmpty()
                || !segments.removeFirst().equals("akn")) {
            throw malformed(uri, "wanted /akn/{jurisdiction}/{type}/{date}/{number}");
        }
        Tail tail = Tail.take(segments, part, uri);
        Work work = work(segments, uri);
        Optional<Expression> expression = tail.expression.map(text -> expression(work, text, uri));
        return new FrbrUri(work, expression, tail.component, tail.portion, tail.format, eId);
    }

    private static Work work(Deque<String> segments, String uri) {
        try {
            Jurisdiction jurisdiction = Jurisdiction.of(segments.removeFirst());
            String type = segments.removeFirst();
            List<String> between = new ArrayList<>();
            while (!segments.isEmpty() && !segments.getFirst().matches(Work.DATE)) {
                between.add(segments.removeFirst());
            }
            if (segments.isEmpty() || between.size() > 2) {
                throw malformed(uri, "wanted a year or day after the type and at most a subtype and an author");
            }
            String date = segments.removeFirst();
            Optional<String> number = Optional.ofNullable(segments.pollFirst());
            if (!segments.isEmpty()) {
                throw malformed(uri, "'" + segments.getFirst() + "' is neither a language nor a component");
            }
            return new Work(
                    jurisdiction,
                    type,
                    between.stream().findFirst(),
                    between.stream().skip(1).findFirst(),
                    date,
                    number);
        } catch (IllegalArgumentException e) {
            throw e.getMessage() != null && e.getMessage().contains(uri)
                    ? e
                    : malformed(uri, String.valueOf(e.getMessage()));
        }
    }

    private static Expression expression(Work work, String text, String uri) {
        try {
            return new Expression(work, new Language(text.substring(0, 3)), new Version(text.substring(3)));
        } catch (IllegalArgumentException e) {
            throw malformed(uri, String.valueOf(e.getMessage()));
        }
    }

    private static IllegalArgumentException malformed(String uri, String why) {
        return new IllegalArgumentException("not an Akoma Ntoso address: '" + uri + "': " + why
                + " (example: /akn/eu/act/regulation/2024/1689/eng@2024-06-13#art_6)");
    }

    /// What stands after the work: language and version, component, portion, format.
    private record Tail(
            Optional<String> expression,
            Optional<String> component,
            Optional<String> portion,
            Optional<String> format) {

        /// Takes the tail off the end of the segments.
        static Tail take(Deque<String> segments, Optional<String> within, String uri) {
            Optional<String> part = within;
            boolean hasLanguage = !segments.isEmpty() && segments.getLast().matches(LANGUAGE) && segments.size() > 3;
            Optional<String> expression = hasLanguage ? Optional.of(segments.removeLast()) : Optional.empty();
            Optional<String> format = expression.isEmpty() ? Optional.empty() : formatOf(part.orElse(expression.get()));
            int cut = format.map(each -> each.length() + 1).orElse(0);
            if (part.isPresent()) {
                part = part.map(each -> each.substring(0, each.length() - cut));
            } else {
                expression = expression.map(each -> each.substring(0, each.length() - cut));
            }
            return new Tail(expression, component(part, uri), portion(part), format);
        }

        private static Optional<String> formatOf(String last) {
            int dot = last.lastIndexOf('.');
            return dot < 0
                    ? Optional.empty()
                    : Optional.of(last.substring(dot + 1)).filter(FORMATS::contains);
        }

        private static Optional<String> component(Optional<String> part, String uri) {
            if (part.isEmpty() || !part.get().startsWith("!")) {
                return Optional.empty();
            }
            String name = part.get().substring(1).split("~", -1)[0];
            if (name.isEmpty()) {
                throw malformed(uri, "the component after ! has no name");
            }
            return Optional.of(name);
        }

        private static Optional<String> portion(Optional<String> part) {
            return part.filter(each -> each.contains("~")).map(each -> each.substring(each.indexOf('~') + 1));
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(expression.map(Expression::uri).orElse(work.uri()));
        if (component.isPresent() || portion.isPresent()) {
            out.append('/');
        }
        component.ifPresent(each -> out.append('!').append(each));
        portion.ifPresent(each -> out.append('~').append(each));
        format.ifPresent(each -> out.append('.').append(each));
        eId.ifPresent(each -> out.append('#').append(each));
        return out.toString();
    }
}
