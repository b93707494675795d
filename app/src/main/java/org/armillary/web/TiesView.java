package org.armillary.web;

import java.util.List;

/// What a provision is tied to.
///
/// @param cites what it points to
/// @param citedBy what points to it, apart from decisions
/// @param cases decisions of courts and authorities that point to it, those that interpret it first
/// @param more how many further ones point to it
/// @param terms defined terms it uses
/// @param norms what it demands and allows
/// @param changes what it changes
/// @param graph address of the picture
public record TiesView(
        List<Tie> cites,
        List<Tie> citedBy,
        List<Tie> cases,
        int more,
        List<Meaning> terms,
        List<DutyRow> norms,
        List<Tie> changes,
        String graph) {

    public boolean isEmpty() {
        return cites.isEmpty()
                && citedBy.isEmpty()
                && cases.isEmpty()
                && terms.isEmpty()
                && norms.isEmpty()
                && changes.isEmpty();
    }
}
