package org.armillary.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Work;

/// A norm-bearing document of the world's AI norms, hard or soft, as curated facts.
///
/// @param id its permanent name in the catalogue, such as `eu-ai-act`
/// @param title official title, or ours in English where the official one is in another language
/// @param shortName what people call it
/// @param body who made it, in words
/// @param madeBy the [Body] of the catalogue that made it, where it is one
/// @param jurisdiction whose norm it is; `int` when several states and bodies made it together
/// @param kind what sort of document
/// @param force how it binds once it is law
/// @param status what it was when the catalogue was compiled
/// @param level for whom it was made
/// @param approaches what of AI it takes hold of
/// @param dates its life
/// @param condition what has to happen for it to enter into force, where no date decides; may be empty
/// @param applications from when which parts apply
/// @param outline which articles stand in which chapter
/// @param amendments changes made to it
/// @param milestones other days worth knowing
/// @param address where the text or its page is
/// @param ancestors what it draws on
/// @param pathway how soft law becomes hard through it
/// @param review when it has to be looked at again
/// @param verification whether it has a mechanism that checks compliance
/// @param enforcement whether it has sanctions
/// @param thresholds its numbers
/// @param adherence who signed, ratified, left
/// @param note what else has to be said; may be empty
/// @param sources what it rests on
/// @param verified whether existence, main dates and status rest on a text or page that was read
/// @param unverified what of it was not
/// @param work the FRBR work, where it follows from the official number with certainty
public record Instrument(
        String id,
        String title,
        String shortName,
        String body,
        Optional<String> madeBy,
        Jurisdiction jurisdiction,
        Kind kind,
        Force force,
        StatedStatus status,
        Level level,
        List<Approach> approaches,
        Dates dates,
        String condition,
        List<Application> applications,
        Outline outline,
        List<Amendment> amendments,
        List<Milestone> milestones,
        Address address,
        List<Ancestor> ancestors,
        Pathway pathway,
        Optional<Review> review,
        boolean verification,
        boolean enforcement,
        List<Threshold> thresholds,
        List<Adherence> adherence,
        String note,
        List<SourceRef> sources,
        boolean verified,
        List<Unverified> unverified,
        Optional<Work> work) {

    public Instrument {
        approaches = List.copyOf(approaches);
        applications = List.copyOf(applications);
        amendments = List.copyOf(amendments);
        milestones = List.copyOf(milestones);
        ancestors = List.copyOf(ancestors);
        thresholds = List.copyOf(thresholds);
        adherence = List.copyOf(adherence);
        sources = List.copyOf(sources);
        unverified = List.copyOf(unverified);
    }

    /// For whom an instrument was made.
    public enum Level {
        GLOBAL,
        REGIONAL,
        NATIONAL,
        SUBNATIONAL,
        INDUSTRY
    }

    /// What of AI an instrument takes hold of.
    public enum Approach {
        USE,
        DEVELOPMENT,
        INFRASTRUCTURE
    }

    /// What sort of document an instrument is, whatever stage it is at.
    public enum Kind {
        TREATY,
        STATUTE,
        BILL,
        REGULATION,
        IMPLEMENTING_REGULATION,
        DELEGATED_REGULATION,
        DIRECTIVE,
        DECISION,
        DECREE,
        DEPARTMENTAL_RULES,
        STATUTORY_INSTRUMENT,
        EXECUTIVE_ORDER,
        ORDER,
        MEMORANDUM,
        RULE,
        RULING,
        STANDARD,
        RESOLUTION,
        RECOMMENDATION,
        DECLARATION,
        PRINCIPLES,
        GUIDELINES,
        GUIDANCE,
        OPINION,
        FRAMEWORK,
        CODE_OF_CONDUCT,
        CODE_OF_PRACTICE,
        COMPANY_FRAMEWORK,
        STRATEGY,
        PLAN,
        POLICY,
        REPORT,
        TOOL,
        SANDBOX,
        INSTITUTION
    }

    /// What it is on a day; empty before its first date.
    public Optional<Standing> statusOn(LocalDate day, Horizon horizon) {
        return new Course(this, horizon).on(day);
    }

    /// Whether a provision binds on a day in a case, by the application dates as they stand.
    public Binding bindingOn(LocalDate day, Situation situation) {
        return new Applicability(outline, applications).on(day, situation);
    }

    /// The milestone of a key.
    public Optional<Milestone> findMilestone(String key) {
        return milestones.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
