package org.armillary.law.markup;

/// Kinds of structural units, in the words of Akoma Ntoso where it has one.
public enum UnitType {
    PREFACE,
    PREAMBLE,
    RECITAL,
    BOOK,
    PART,
    SUBPART,
    TITLE,
    SUBTITLE,
    CHAPTER,
    SUBCHAPTER,
    DIVISION,
    SUBDIVISION,
    SECTION,
    SUBSECTION,
    ARTICLE,
    RULE,
    PARAGRAPH,
    SUBPARAGRAPH,
    CLAUSE,
    SUBCLAUSE,
    POINT,
    SUBPOINT,
    INDENT,
    ITEM,
    SUBITEM,
    SUBSUBITEM,
    /// A heading without number that groups units below it.
    CROSS_HEADING,
    ANNEX,
    SCHEDULE,
    APPENDIX,
    /// Supplementary provisions after the body, numbered anew (附則, 부칙).
    SUPPLEMENT,
    CONCLUSIONS,
    /// What a judgment is about, before its first titled part.
    INTRODUCTION,
    /// Facts, legal context and course of the proceedings.
    BACKGROUND,
    /// What the parties say.
    ARGUMENTS,
    /// What is asked for.
    REMEDIES,
    /// The reasons, or an opinion of a judge.
    MOTIVATION,
    /// The operative part.
    DECISION;

    /// Whether it is a part of a judgment's body.
    public boolean isJudgmentPart() {
        return compareTo(INTRODUCTION) >= 0;
    }
}
