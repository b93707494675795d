package org.armillary.law.norm;

/// What a small word does in a clause.
enum WordClass {
    /// the, a, every
    DETERMINER,
    /// it, they
    PRONOUN,
    /// and, or, but
    CONJUNCTION,
    /// whom, whose, what, how
    RELATIVE,
    /// who, which: relatives that may be the subject of their clause
    RELATIVE_SUBJECT,
    /// that: relative, conjunction or determiner
    THAT,
    /// if, where, unless
    SUBORDINATOR,
    /// Words that are finite verbs and nothing else: is, has, may, means.
    FINITE,
    /// Finite verbs that may be nouns too: requests, orders.
    VERB,
    /// of, in, under
    PREPOSITION,
    /// also, accordingly
    ADVERB,
    /// no, neither
    NEGATIVE,
    /// not
    NOT,
    /// to, before an infinitive
    TO,
    /// as, which ties a clause to "such"
    AS,
    /// such
    SUCH,
    /// following, at the end of a stem
    FOLLOWING,
    /// sich
    REFLEXIVE,
    /// des, der, eines: what ties a genitive to its noun
    GENITIVE,
    /// Endings of words for somebody: 者, 部门
    ACTOR,
    /// purpose, aim: what "is to" something and obliges nobody
    AIM,
    /// be, of passive verbs
    BE,
    /// by, before the one who acts
    BY,
    /// of, which ties a complement to its noun
    OF,
    /// point, subparagraph: words that go on with a citation behind a comma
    UNIT,
    /// Verbs that take a clause with "that": ensure, provide.
    CLAUSAL,
    /// Verbs whose object is addressed: notify, consult.
    ADDRESSING,
    /// Verbs that hand something to somebody: submit, provide.
    GIVING;

    int bit() {
        return 1 << ordinal();
    }
}
