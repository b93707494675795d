package org.armillary.law.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the written form of a pattern.
final class PatternParser {

    private static final String SPECIAL = "()|?*+{}<>~'";

    private final String source;
    private final Map<String, Node> defined;
    private int at;

    private PatternParser(String source, Map<String, Node> defined) {
        this.source = source;
        this.defined = defined;
    }

    /// Reads a pattern.
    ///
    /// @param defined patterns it may name
    static Node parse(String source, Map<String, Node> defined) {
        PatternParser parser = new PatternParser(source, defined);
        Node node = parser.choice();
        if (parser.at < source.length()) {
            throw parser.malformed("'" + source.charAt(parser.at) + "' closes nothing");
        }
        return node;
    }

    private Node choice() {
        List<Node> options = new ArrayList<>();
        options.add(sequence());
        while (peek() == '|') {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.getFirst() : new Node.Choice(options);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        boolean glued = false;
        for (char c = peek(); c != 0 && c != '|' && c != ')' && c != '>'; c = peek()) {
            if (c == '~') {
                at++;
                glued = true;
            } else {
                Node item = item();
                parts.add(repeated(glued ? new Node.Sequence(List.of(new Node.Glue(), item)) : item));
                glued = false;
            }
        }
        if (glued) {
            throw malformed("nothing follows '~'");
        }
        if (parts.isEmpty()) {
            throw malformed("a part is empty");
        }
        return parts.size() == 1 ? parts.getFirst() : new Node.Sequence(parts);
    }

    private Node repeated(Node item) {
        char c = at < source.length() ? source.charAt(at) : 0;
        switch (c) {
            case '?' -> {
                at++;
                return new Node.Repeat(item, true, false);
            }
            case '*' -> {
                at++;
                return new Node.Repeat(item, true, true);
            }
            case '+' -> {
                at++;
                return new Node.Repeat(item, false, true);
            }
            default -> {
                return item;
            }
        }
    }

    private Node item() {
        return switch (source.charAt(at)) {
            case '(' -> group();
            case '{' -> named();
            case '<' -> capture();
            case '\'' -> quoted();
            case '?', '*', '+', '}' ->
                throw malformed("'" + source.charAt(at) + "' must be quoted: '" + source.charAt(at) + "'");
            default -> word();
        };
    }

    private Node group() {
        at++;
        Node inner = choice();
        expect(')');
        return inner;
    }

    private Node named() {
        int close = source.indexOf('}', at);
        if (close < 0) {
            throw malformed("'{' is not closed");
        }
        String name = source.substring(at + 1, close).strip();
        Node node = defined.get(name);
        if (node == null && name.length() > 1 && name.endsWith("…")) {
            node = new Node.Begins(name.substring(0, name.length() - 1));
        }
        if (node == null) {
            node = name.equals("han")
                    ? han()
                    : TokenClass.find(name)
                            .<Node>map(Node.Class::new)
                            .orElseThrow(() -> malformed("nothing is defined as {" + name + "}"));
        }
        at = close + 1;
        return node;
    }

    /// A number in digits, or a run of Chinese numerals.
    private static Node han() {
        Node numeral = new Node.Class(TokenClass.NUMERAL);
        Node more = new Node.Repeat(new Node.Sequence(List.of(new Node.Glue(), numeral)), true, true);
        return new Node.Choice(List.of(new Node.Class(TokenClass.NUMBER), new Node.Sequence(List.of(numeral, more))));
    }

    private Node capture() {
        int colon = source.indexOf(':', at);
        String name = colon < 0 ? "" : source.substring(at + 1, colon).strip();
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw malformed("'<' wants a name and a colon: <year: {number}>");
        }
        at = colon + 1;
        Node inner = choice();
        expect('>');
        return new Node.Capture(name, inner);
    }

    private Node quoted() {
        int close = source.indexOf('\'', at + 1);
        if (close <= at + 1) {
            throw malformed("the quotation is empty or not closed");
        }
        Node node = literal(source.substring(at + 1, close), true);
        at = close + 1;
        return node;
    }

    private Node word() {
        int end = at;
        while (end < source.length()
                && SPECIAL.indexOf(source.charAt(end)) < 0
                && !Character.isWhitespace(source.charAt(end))) {
            end++;
        }
        Node node = literal(source.substring(at, end), false);
        at = end;
        return node;
    }

    private static Node literal(String words, boolean exact) {
        Tokens tokens = Tokens.of(words);
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isGlued(i)) {
                parts.add(new Node.Glue());
            }
            parts.add(new Node.Literal(tokens.hash(i), exact ? tokens.text(i) : ""));
        }
        return parts.size() == 1 ? parts.getFirst() : new Node.Sequence(parts);
    }

    private char peek() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at < source.length() ? source.charAt(at) : 0;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw malformed("'" + c + "' is missing");
        }
        at++;
    }

    private MalformedPatternException malformed(String why) {
        return new MalformedPatternException(source, at, why);
    }
}
