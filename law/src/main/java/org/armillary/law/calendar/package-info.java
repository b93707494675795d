/// Legal time: how laws count periods, and which days are worked where.
///
/// Reads `catalogues/calendars`: [counting rules][CountingRule] (which day or hour is not counted, what moves an end
/// that falls on a rest day) and [places][Place] (time zone, weekend, public holidays and the years for which they
/// are known). A count tells step by step how it came about, so that a person can follow it with the provision in
/// hand; beyond the years a list of holidays covers it says so.
///
/// ```text
/// 2028-03-01T11:30 + P10D by eu-1182-71 in the Union
///   event 2028-03-01, that day is not counted        Art. 3(1)
///   ten days end on 2028-03-11, a Saturday           Art. 3(2)(b)
///   moved to Monday 2028-03-13                       Art. 3(4)
/// ```
@NullMarked
@Uses("frbr")
package org.armillary.law.calendar;

import org.armillary.law.Uses;
import org.jspecify.annotations.NullMarked;
