package org.armillary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowedTest {

    private final Followed followed = new Followed(4);

    @Test
    void anActThatIsStillExpectedHoldsTheCountBeforeIt() {
        followed.expect(5);
        followed.expect(6);
        assertThat(followed.done(6)).isEqualTo(4);
        assertThat(followed.done(5)).isEqualTo(6);
    }

    @Test
    void anActThatWillNotComeHoldsNothing() {
        followed.expect(5);
        followed.done(6);
        followed.forget(5);
        assertThat(followed.upTo()).isEqualTo(6);
    }

    @Test
    void anOlderActTakesNothingBack() {
        followed.done(2);
        assertThat(followed.upTo()).isEqualTo(4);
    }

    @Test
    void fromTheStartNothingIsFollowed() {
        followed.restart();
        assertThat(followed.upTo()).isZero();
    }
}
