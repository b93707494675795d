package org.armillary.tlog.proof;

import java.util.List;
import java.util.Set;

/// How many of whom must have cosigned.
sealed interface Quorum {

    /// Whether these witnesses, by name, are enough.
    boolean holds(Set<String> signed);

    /// Nobody must.
    record Nobody() implements Quorum {
        @Override
        public boolean holds(Set<String> signed) {
            return true;
        }
    }

    /// One witness must.
    record One(String witness) implements Quorum {
        @Override
        public boolean holds(Set<String> signed) {
            return signed.contains(witness);
        }
    }

    /// Some of several must.
    ///
    /// @param least how many, at least 1
    record Some(int least, List<Quorum> members) implements Quorum {
        public Some {
            members = List.copyOf(members);
        }

        @Override
        public boolean holds(Set<String> signed) {
            return members.stream().filter(member -> member.holds(signed)).count() >= least;
        }
    }
}
