package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Heads and feet: rows at the upper or lower edge that come back at the same height on other pages, or that hold the
/// page's own number.
final class PdfBands {

    private static final float SAME_PLACE = 4;

    private final List<PdfGlyphs.Page> sizes;
    private final float band;

    /// On which pages a row of a form stands at a height, ascending.
    private final Map<String, List<Integer>> seen = new HashMap<>();

    private PdfBands(List<PdfGlyphs.Page> sizes, float band) {
        this.sizes = sizes;
        this.band = band;
    }

    static void mark(List<List<PdfRow>> pages, List<PdfGlyphs.Page> sizes, float band) {
        PdfBands bands = new PdfBands(sizes, band);
        for (int page = 0; page < pages.size(); page++) {
            for (PdfRow row : pages.get(page)) {
                if (bands.isInBand(row, page)) {
                    bands.note(row, page);
                }
            }
        }
        for (int page = 0; page < pages.size(); page++) {
            for (PdfRow row : pages.get(page)) {
                bands.mark(row, page);
            }
        }
    }

    private void note(PdfRow row, int page) {
        keys(row, page)
                .forEach(
                        key -> seen.computeIfAbsent(key, k -> new ArrayList<>()).add(page));
    }

    private boolean isInBand(PdfRow row, int page) {
        float height = sizes.get(page).height();
        return row.base() < height * band || row.base() > height * (1 - band);
    }

    /// What a row has in common with heads of other pages: its place with its words, or with its form and how far its
    /// number is from the page's.
    private static List<String> keys(PdfRow row, int page) {
        String text = RowText.of(row);
        int place = Math.round(row.base() / SAME_PLACE);
        List<String> keys = new ArrayList<>();
        keys.add(place + " " + text);
        String form = text.replaceAll("[0-9]+", "#");
        for (int number : numbersOf(text)) {
            keys.add(place + " " + form + " " + (number - page));
        }
        return keys;
    }

    private void mark(PdfRow row, int page) {
        if (row.role() != Role.BODY || !isInBand(row, page)) {
            return;
        }
        String text = RowText.of(row);
        PageNumberShape shape = PageNumberShape.of(text, 0, text.length());
        List<Integer> numbers = numbersOf(text);
        boolean provision = shape == PageNumberShape.PROVISION && !numbers.isEmpty();
        boolean ownNumber =
                numbers.contains(page + 1) && (shape == PageNumberShape.SURE || shape == PageNumberShape.BARE);
        if (ownNumber || !provision && keys(row, page).stream().anyMatch(this::comesBack)) {
            boolean bare = shape == PageNumberShape.BARE || shape == PageNumberShape.SURE && text.length() < 12;
            row.setRole(bare ? Role.PAGE_NUMBER : Role.RUNNING_HEAD);
        }
    }

    /// On a quarter of the pages, or on three pages in a row or every other page.
    private boolean comesBack(String key) {
        List<Integer> on = seen.getOrDefault(key, List.of()).stream().distinct().toList();
        if (on.size() >= 2 && on.size() * 4 >= sizes.size()) {
            return true;
        }
        for (int i = 2; i < on.size(); i++) {
            if (on.get(i) - on.get(i - 2) <= 4) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> numbersOf(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int value = 0;
            int from = at;
            while (at < text.length() && LineKeys.isDigit(text.charAt(at)) && at - from < 7) {
                value = value * 10 + Character.digit(text.charAt(at), 10);
                at++;
            }
            if (at > from) {
                numbers.add(value);
            }
        }
        return numbers;
    }
}
