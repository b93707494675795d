package org.armillary.web;

import java.util.List;

/// The instruments held, filtered.
public record LibraryView(List<Filter> filters, String title, List<WorkRow> works, Paging paging, boolean empty) {}
