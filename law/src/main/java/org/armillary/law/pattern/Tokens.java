package org.armillary.law.pattern;

import java.util.Arrays;
import java.util.List;

/// The words, numbers and marks of a text, in order.
///
/// A run of letters is a word and a run of digits a number; every other visible character is a mark, and every Han
/// character, Kana and Hangul syllable a token of its own: "l’article 5a" is `l` `’` `article` `5` `a`, where `’`,
/// `article` and `a` are glued to the token before. Words are compared folded: lower case, full-width forms as ASCII,
/// all apostrophes as `'` and all dashes as `-`.
public final class Tokens {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int KIND = 3;
    private static final int GLUED = 4;
    private static final int CAPITAL = 8;
    private static final int LOWER = 16;

    private final CharSequence text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final long[] hashes;
    private final byte[] traits;

    private Tokens(CharSequence text, int size, int[] starts, int[] ends, long[] hashes, byte[] traits) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.hashes = hashes;
        this.traits = traits;
    }

    /// What a token is.
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        /// One Han character, Kana or Hangul syllable.
        IDEOGRAPH
    }

    private static final Kind[] KINDS = Kind.values();

    /// The tokens of a text.
    public static Tokens of(CharSequence text) {
        return new Cutter(text).cut();
    }

    /// The tokens of texts that stand one behind the other, with no need to cut them again.
    ///
    /// @param text all of them, with at least one space between any two
    /// @param parts the tokens of each
    /// @param at where each begins in `text`
    public static Tokens joined(CharSequence text, List<Tokens> parts, int[] at) {
        int size = parts.stream().mapToInt(Tokens::size).sum();
        Tokens all = new Tokens(text, size, new int[size], new int[size], new long[size], new byte[size]);
        int next = 0;
        for (int i = 0; i < at.length; i++) {
            Tokens part = parts.get(i);
            for (int j = 0; j < part.size; j++) {
                all.starts[next + j] = part.starts[j] + at[i];
                all.ends[next + j] = part.ends[j] + at[i];
            }
            System.arraycopy(part.hashes, 0, all.hashes, next, part.size);
            System.arraycopy(part.traits, 0, all.traits, next, part.size);
            next += part.size;
        }
        return all;
    }

    /// How many there are.
    public int size() {
        return size;
    }

    /// First UTF-16 index of a token.
    public int start(int token) {
        return starts[token];
    }

    /// End UTF-16 index of a token, exclusive.
    public int end(int token) {
        return ends[token];
    }

    /// 64 bits that stand for the folded word: [#hash(CharSequence)].
    public long hash(int token) {
        return hashes[token];
    }

    public Kind kind(int token) {
        return KINDS[traits[token] & KIND];
    }

    public boolean isWord(int token) {
        return (traits[token] & KIND) == Kind.WORD.ordinal();
    }

    public boolean isNumber(int token) {
        return (traits[token] & KIND) == Kind.NUMBER.ordinal();
    }

    public boolean isMark(int token) {
        return (traits[token] & KIND) == Kind.MARK.ordinal();
    }

    public boolean isIdeograph(int token) {
        return (traits[token] & KIND) == Kind.IDEOGRAPH.ordinal();
    }

    /// Whether no space stands between a token and the one before; the first is never glued.
    public boolean isGlued(int token) {
        return (traits[token] & GLUED) != 0;
    }

    /// Whether a word begins with a capital letter.
    public boolean isCapital(int token) {
        return (traits[token] & CAPITAL) != 0;
    }

    /// Whether a word has no small letter.
    public boolean isUpper(int token) {
        return (traits[token] & (CAPITAL | LOWER)) == CAPITAL;
    }

    /// The characters of a token as printed.
    public String text(int token) {
        return text.subSequence(starts[token], ends[token]).toString();
    }

    /// The characters from one token to another as printed, with what stands between.
    ///
    /// @param from first token
    /// @param to end token, exclusive
    public String text(int from, int to) {
        return from >= to ? "" : text.subSequence(starts[from], ends[to - 1]).toString();
    }

    /// The first token that begins at or behind an index of the text; the number of tokens where none does.
    public int at(int index) {
        int found = Arrays.binarySearch(starts, 0, size, index);
        return found >= 0 ? found : -found - 1;
    }

    /// The text the tokens are of.
    public CharSequence text() {
        return text;
    }

    /// The 64 bits of a single word: FNV-1a over its folded characters.
    ///
    /// Two different words have the same with a chance of 2⁻⁶⁴.
    public static long hash(CharSequence word) {
        long hash = OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ fold(word.charAt(i))) * PRIME;
        }
        return hash;
    }

    /// The form of a character that words are compared by.
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return fold((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u2032' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    /// Cuts a text.
    private static final class Cutter {
        private final CharSequence text;
        private int size;
        private int[] starts;
        private int[] ends;
        private long[] hashes;
        private byte[] traits;

        private Cutter(CharSequence text) {
            this.text = text;
            int guess = text.length() / 5 + 4;
            this.starts = new int[guess];
            this.ends = new int[guess];
            this.hashes = new long[guess];
            this.traits = new byte[guess];
        }

        private Tokens cut() {
            int length = text.length();
            int i = 0;
            while (i < length) {
                char c = text.charAt(i);
                if (Characters.isSpace(c)) {
                    i++;
                } else if (Characters.isIdeograph(c)) {
                    add(i, i + 1, single(c), Kind.IDEOGRAPH.ordinal());
                    i++;
                } else if (Character.isLetter(c)) {
                    i = word(i);
                } else if (Characters.isDigit(c)) {
                    i = number(i);
                } else {
                    int end = Character.isHighSurrogate(c) && i + 1 < length ? i + 2 : i + 1;
                    add(i, end, Tokens.hash(text.subSequence(i, end)), Kind.MARK.ordinal());
                    i = end;
                }
            }
            return new Tokens(text, size, starts, ends, hashes, traits);
        }

        private static long single(char c) {
            return (OFFSET ^ fold(c)) * PRIME;
        }

        private int word(int start) {
            long hash = OFFSET;
            int trait = Character.isUpperCase(text.charAt(start)) ? CAPITAL : 0;
            int i = start;
            for (; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Characters.isWordPart(c) || Characters.isIdeograph(c)) {
                    break;
                }
                if (c >= 'a' && c <= 'z' || c >= 0x80 && Character.isLowerCase(c)) {
                    trait |= LOWER;
                }
                hash = (hash ^ fold(c)) * PRIME;
            }
            add(start, i, hash, trait | Kind.WORD.ordinal());
            return i;
        }

        private int number(int start) {
            long hash = OFFSET;
            int i = start;
            while (i < text.length() && Characters.isDigit(text.charAt(i))) {
                hash = (hash ^ fold(text.charAt(i))) * PRIME;
                i++;
            }
            add(start, i, hash, Kind.NUMBER.ordinal());
            return i;
        }

        private void add(int start, int end, long hash, int trait) {
            if (size == starts.length) {
                int room = size * 2;
                starts = Arrays.copyOf(starts, room);
                ends = Arrays.copyOf(ends, room);
                hashes = Arrays.copyOf(hashes, room);
                traits = Arrays.copyOf(traits, room);
            }
            boolean glued = size > 0 && ends[size - 1] == start;
            starts[size] = start;
            ends[size] = end;
            hashes[size] = hash;
            traits[size++] = (byte) (glued ? trait | GLUED : trait);
        }
    }
}
