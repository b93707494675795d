package org.armillary.web;

import java.util.List;
import java.util.Optional;
import org.armillary.web.rendering.Contents;

/// The reader's page: contents, text, context.
///
/// @param title the instrument's title
/// @param heading what stands above the text: the title, or what people call it where that is long
/// @param note a sentence about the text's force, empty where none is needed
/// @param asKnown a sentence where the text is shown as known at an earlier time, empty otherwise
/// @param language BCP 47 tag of the text
/// @param address permanent address of the expression
/// @param banner a sentence above the text when another version is in force on the as-of day, empty otherwise
/// @param contents the tree of contents
/// @param law the text as an HTML fragment of the renderer's, already escaped
/// @param versions other dates of the same text
/// @param languages other languages of the same date
/// @param comparisons side-by-side pages on offer
/// @param downloads the text as files
/// @param uncertain at how many places the reading was not sure
/// @param report address of the page that lists them
/// @param history address of the page that lists the text's acts
/// @param meanings what the terms mean that are used in the text
/// @param norms the kinds of norms that are marked in the text
/// @param questions pages about the words of the text
/// @param decision the head of a decision: court, day, numbers, parties; empty for other texts
/// @param interpreted what a decision interprets
/// @param unread a sentence where the words are still being read; empty otherwise
/// @param receipt where the ledger has what happened to the text last; empty where the page leaves the site
public record InstrumentView(
        String title,
        String heading,
        String language,
        String address,
        String work,
        List<Sign> signs,
        String eyebrow,
        String note,
        String banner,
        String asKnown,
        List<Contents> contents,
        String law,
        List<Fact> facts,
        List<Fact> provenance,
        List<Link> versions,
        List<Link> languages,
        List<Link> comparisons,
        List<Link> downloads,
        int uncertain,
        String report,
        String history,
        List<Meaning> meanings,
        List<NormCount> norms,
        List<Link> questions,
        List<Fact> decision,
        List<Tie> interpreted,
        String unread,
        Optional<ReceiptMark> receipt) {}
