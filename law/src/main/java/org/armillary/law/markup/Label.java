package org.armillary.law.markup;

/// One reading of the start of a line as a provision's number.
///
/// @param form the sequence it can belong to
/// @param style how this number is written
/// @param numeral the number
/// @param start first UTF-16 index of the label
/// @param end end of the label with the punctuation that belongs to it, exclusive
/// @param rest where the text after the label begins; the line's end where nothing follows
/// @param glued whether the text follows without a space
record Label(Form form, NumberingStyle style, Numeral numeral, int start, int end, int rest, boolean glued) {

    boolean isBullet() {
        return style == NumberingStyle.NONE && form.worded() == null;
    }
}
