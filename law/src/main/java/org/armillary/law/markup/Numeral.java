package org.armillary.law.markup;

/// A number as a place in a sequence: the counted part, what was inserted after it, and the levels written before it.
///
/// `12bis` is main 12 with suffix `bis`; `(2A)` is main 2 with suffix A; `3.1.2` of a dotted numbering is main 2 with
/// the prefix 3.1.
///
/// @param main the counted part; 0 for what is inserted before the first
/// @param suffix order of the insertion after `main`; 0 where nothing was inserted
/// @param prefix the levels before the counted part, 10 bits each; 0 where there are none
/// @param through the last number of a range such as `5 to 9`; `main` elsewhere
record Numeral(int main, int suffix, long prefix, int through) {

    static final Numeral NONE = new Numeral(0, 0, 0, 0);

    static Numeral of(int main) {
        return new Numeral(main, 0, 0, main);
    }

    static Numeral of(int main, int suffix) {
        return new Numeral(main, suffix, 0, main);
    }

    Numeral upTo(int last) {
        return new Numeral(main, suffix, prefix, Math.max(main, last));
    }

    Numeral withSuffix(int inserted) {
        return new Numeral(main, inserted, prefix, main);
    }

    /// Whether a sequence may begin with it.
    boolean isFirst() {
        return main <= 1 && suffix == 0 || main == 0;
    }

    /// The levels before and the counted part, as a prefix of the next deeper number.
    long asPrefix() {
        return (prefix << 10) | (main & 1023);
    }
}
