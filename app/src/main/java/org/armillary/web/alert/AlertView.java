package org.armillary.web.alert;

import java.util.List;
import java.util.Map;
import org.armillary.web.account.FormToken;

/// One saved search, to be kept or changed.
///
/// @param row empty strings and lists in it where the search is not kept yet
/// @param kept whether it is kept already
/// @param words what is looked for
/// @param others the other parameters of its question, by name
/// @param narrowed what those narrow, in words
/// @param fresh a secret just made, which is never shown again; empty for none
/// @param freshFor what that secret is: `feed` or `hook`
/// @param hook where its notices are posted to; empty for nowhere
public record AlertView(
        FormToken token,
        AlertsView.Row row,
        boolean kept,
        String words,
        Map<String, List<String>> others,
        List<String> narrowed,
        boolean feed,
        String hook,
        String fresh,
        String freshFor,
        String fault) {}
