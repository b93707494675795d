package org.armillary.web;

/// A place in a long list.
///
/// @param page number of the page, from 1
/// @param size entries on a page
/// @param total entries in all
public record Paging(int page, int size, long total) {

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return (long) page * size < total;
    }

    /// First entry of this page, counted from 1.
    public long first() {
        return total == 0 ? 0 : (long) (page - 1) * size + 1;
    }

    public long last() {
        return Math.min(total, (long) page * size);
    }
}
