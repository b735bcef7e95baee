package io.clientele.mail;

import static io.clientele.mail.MailState.ACCEPTED;
import static io.clientele.mail.MailState.CANCELLED;
import static io.clientele.mail.MailState.CLAIMED;
import static io.clientele.mail.MailState.DEFERRED;
import static io.clientele.mail.MailState.IN_DOUBT;
import static io.clientele.mail.MailState.READY;
import static io.clientele.mail.MailState.REJECTED;
import static io.clientele.mail.MailState.SENDING;
import static io.clientele.mail.MailState.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailStateTests {

  @Test
  void comesToTheRelayOnlyThroughSending() {
    assertThat(ACCEPTED.before()).containsExactlyInAnyOrder(SENDING, IN_DOUBT);
    assertThat(SENDING.before()).containsExactly(CLAIMED);
  }

  @Test
  void fallsInDoubtOnlyWhenItsTextMayHaveLeft() {
    assertThat(IN_DOUBT.before()).containsExactly(SENDING);
  }

  @Test
  void isTakenBackOnlyBeforeAnythingHasLeft() {
    assertThat(CANCELLED.before()).containsExactlyInAnyOrder(READY, DEFERRED, CLAIMED);
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "REJECTED", "SUPPRESSED", "CANCELLED"})
  void endsForGood(MailState last) {
    assertThat(Arrays.stream(MailState.values()).filter(last::canBecome)).isEmpty();
    assertThat(last.isLive()).isFalse();
  }

  @Test
  void movesByItselfUntilItEndsOrAPersonMustDecide() {
    assertThat(Arrays.stream(MailState.values()).filter(MailState::isLive))
        .containsExactlyInAnyOrderElementsOf(EnumSet.of(READY, CLAIMED, SENDING, DEFERRED));
  }

  @Test
  void isNeverSentAgainByItselfWhenInDoubt() {
    assertThat(IN_DOUBT.canBecome(SENDING)).isFalse();
    assertThat(IN_DOUBT.canBecome(CLAIMED)).isFalse();
    assertThat(SUPPRESSED.before()).containsExactly(CLAIMED);
    assertThat(REJECTED.before()).containsExactlyInAnyOrder(CLAIMED, SENDING);
  }
}
