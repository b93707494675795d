package org.armillary.web.search;

import java.util.List;

/// Hits under one heading.
///
/// @param title of the instrument they are of; empty where hits stand in order of rank, whatever they are of
/// @param language BCP 47 tag of the title
/// @param href that instrument's page
/// @param start number of the first hit, from 1
public record Group(String title, String language, String href, long start, List<HitView> hits) {}
