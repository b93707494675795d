package org.armillary.web;

import org.armillary.guard.Problem;

/// What a problem page says.
///
/// @param title what it is called
/// @param detail what happened, and where
/// @param remedy what to do
/// @param status the HTTP status
/// @param query words of the address, as a first try for a search
public record ProblemView(String title, String detail, String remedy, int status, String query) {

    static ProblemView of(Problem problem, Frame frame, String path) {
        return new ProblemView(
                problem.title(frame.wording()),
                problem.detail(frame.wording()),
                problem.remedy(frame.wording()),
                problem.status().value(),
                problem.kind().equals("not-found") ? words(path) : "");
    }

    private static String words(String path) {
        return path.replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\b(akn|act|eng|main)\\b", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
