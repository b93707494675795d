/// Patterns over the words of a text, matched in time linear in the text however hostile it is.
///
/// A text is cut into [tokens][org.armillary.law.pattern.Tokens] once; a
/// [set of patterns][org.armillary.law.pattern.PatternSet], written in catalogues, then finds its matches.
///
/// ```text
/// define  year     {number}
/// add     Regulation '(' ( EU | EC ) ')' no? <year: {year}> ~ / ~ <number: {number}>
/// ```
///
/// finds "Regulation (EU) 2016/679" with `year` = "2016" and `number` = "679". The parts of a pattern, separated by
/// white space:
///
/// | written | matches |
/// |---|---|
/// | `word` | the word in any case; marks such as `,` `§` `/` stand for themselves, `’` for any apostrophe |
/// | `'Word'` | exactly these characters; so are special marks written: `'('` |
/// | `a b`, `a ~ b` | a, then b; b with no space before it |
/// | `( a \| b )` | either |
/// | `x?` `x*` `x+` | x or nothing, any number of x, at least one |
/// | `{name}` | a defined pattern, or a class: `number` `word` `capital` `upper` `lower` `letter` `roman` `han` `mark`
/// `any` |
/// | `{un…}` | a word that begins with these small letters and has more |
/// | `<name: p>` | p, remembered under a name |
///
/// Chinese, Japanese and Korean words are matched character by character. A match is never longer than
/// [PatternSet#LONGEST] tokens.
@NullMarked
@Uses({})
package org.armillary.law.pattern;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
