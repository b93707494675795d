package org.armillary.mcp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Where a page of an answer begins, as clients hand it back: it is good for the same question alone.
///
/// @param start index of the page's first item or character
/// @param question what tells the question from others
record Cursor(int start, String question) {

    private static final int MOST = 10_000_000;

    /// The cursor of a call; the first page where none was handed back.
    ///
    /// @param arguments of the call
    /// @throws ToolFault when it is none of this question's
    static Cursor of(Optional<String> written, ObjectNode arguments) {
        String question = HexFormat.of()
                .toHexDigits(arguments.deepCopy().without("cursor").toString().hashCode());
        return new Cursor(written.map(each -> start(each, question)).orElse(0), question);
    }

    private static int start(String written, String question) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(":", -1);
            int start = Integer.parseInt(parts[0]);
            if (parts.length == 2 && parts[1].equals(question) && start >= 0 && start <= MOST) {
                return start;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new ToolFault("this cursor is not of this question; leave it out to get the first page");
    }

    /// The page of some items.
    <T> List<T> page(List<T> all, int size) {
        int from = Math.min(start, all.size());
        return all.subList(from, Math.min(all.size(), from + size));
    }

    /// What leads to the next page; empty on the last.
    ///
    /// @param size of a page
    /// @param total of all items
    Optional<String> next(int size, long total) {
        return start + size >= total ? Optional.empty() : Optional.of(at(start + size));
    }

    private String at(int next) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((next + ":" + question).getBytes(StandardCharsets.UTF_8));
    }
}
