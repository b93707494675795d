package org.armillary.query;

/// How something typed was read, where it may have been meant otherwise.
///
/// @param what the stretch in question, as typed; may be empty
public record Note(Kind kind, String what) {

    /// What there is to say.
    public enum Kind {
        /// A quotation mark without its other one: ignored.
        QUOTE("a quotation mark without its other one was ignored"),
        /// A bracket without its other one: ignored.
        BRACKET("a bracket without its other one was ignored"),
        /// Brackets in brackets beyond [Limits#DEPTH]: ignored.
        DEPTH("brackets more than " + Limits.DEPTH + " deep were ignored"),
        /// An operator with nothing to join: read as a word, or ignored.
        OPERATOR("nothing to join: read as a word"),
        /// AND and OR without brackets.
        MIXED("AND was read before OR; brackets say otherwise"),
        /// A word in front of a colon that is no field: searched as words.
        FIELD("no field of that name, searched as words"),
        /// A field without a value: ignored.
        VALUE("a field without a value was ignored"),
        /// A value that the field can't have: ignored.
        BAD_VALUE("not a value of that field, ignored"),
        /// Words can't end alike: an asterisk in front is ignored.
        LEADING_ASTERISK("an asterisk can't stand at the beginning of a word and was ignored"),
        /// Too little stands before an asterisk: searched as a word.
        SHORT_BEGINNING("at least " + Limits.BEGINNING + " letters must stand before an asterisk; searched as a word"),
        /// A field or an exclusion can't be near: both must be met instead.
        NEARNESS("only words and phrases can be near each other; both must be met instead"),
        /// All in capitals: operators are words.
        CAPITALS("everything is in capitals, so that AND, OR and NOT were read as words"),
        /// Longer than [Limits#LENGTH] characters or [Limits#TERMS] words: the rest was not read.
        LENGTH("only the first " + Limits.LENGTH + " characters and " + Limits.TERMS + " words were read"),
        /// Only exclusions: everything else is found.
        EXCLUSION("only exclusions: everything else is found");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    /// For programs and the command line, in English.
    public String text() {
        return what.isEmpty() ? kind.text : what + ": " + kind.text;
    }
}
