package org.armillary.account;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a program was given its token for.
public enum Scope {
    /// See what its person's organisation has.
    READ,
    /// Make and change systems and assessments.
    ASSESS,
    /// Hand in decision records and nothing else: for the systems whose decisions they are.
    RECORD,
    /// Change the texts.
    WRITE,
    /// Read the audit. Managing people is never a program's.
    ADMIN;

    /// The word it has in tables and forms.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role a person needs to hand it out.
    public Role least() {
        return switch (this) {
            case READ -> Role.READER;
            case ASSESS, RECORD -> Role.ANALYST;
            case WRITE -> Role.CURATOR;
            case ADMIN -> Role.ADMIN;
        };
    }

    /// Several scopes as words with spaces between, in the order of this type.
    public static String words(Set<Scope> scopes) {
        return EnumSet.copyOf(scopes).stream().map(Scope::word).collect(Collectors.joining(" "));
    }

    /// @throws IllegalArgumentException when a word is no scope, or there is none
    public static Set<Scope> parse(String words) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String word : words.strip().split("\\s+")) {
            scopes.add(valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return scopes;
    }
}
