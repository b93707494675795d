package org.armillary.api;

import java.util.List;

/// A page of a list, as JSON.
///
/// @param total how many there are in all
/// @param page number of this page, from 1
/// @param size most entries on a page
record PageAnswer<T>(long total, int page, int size, List<T> items) {}
