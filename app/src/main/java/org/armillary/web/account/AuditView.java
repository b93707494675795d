package org.armillary.web.account;

import java.util.List;

/// Who signed in and what was changed in an organisation's accounts, the newest first.
///
/// @param older where the older ones are; empty where there are none
public record AuditView(List<Row> rows, String older) {

    /// An act.
    public record Row(String when, String what, String actor, String subject, String detail, boolean failed) {}
}
