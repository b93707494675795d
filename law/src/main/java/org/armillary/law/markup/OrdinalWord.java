package org.armillary.law.markup;

/// A word that stands for a number, such as `Erster` or `PREMIER`.
record OrdinalWord(String word, int value) {

    char first() {
        return Character.toLowerCase(word.charAt(0));
    }

    boolean standsAt(CharSequence text, int at, int end) {
        int stop = at + word.length();
        if (stop > end || stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != Character.toLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
