package org.armillary.web;

import java.util.List;

/// What a person may correct about one provision's place and shape; its words stay as they are.
///
/// @param name its numbers from the outermost unit down
/// @param opening its first words
/// @param back address of the provision's page
/// @param types kinds of units to choose from
/// @param refused why the correction before was not made, empty where there was none
public record CorrectView(
        String title,
        String name,
        String language,
        String opening,
        String expression,
        String eId,
        String num,
        String heading,
        String back,
        List<Choice> types,
        String refused,
        String tokenName,
        String token) {}
