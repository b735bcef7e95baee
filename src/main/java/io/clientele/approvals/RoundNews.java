package io.clientele.approvals;

import io.clientele.journal.Actor;
import io.clientele.kit.Text;
import io.clientele.notices.Audience;
import io.clientele.notices.Delivery;
import io.clientele.notices.News;
import io.clientele.notices.NoticeKind;
import io.clientele.notices.Notices;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells whose turn it is, whoever submitted what came of it, and the administrator who lacks. */
@Component
class RoundNews {

  static final NoticeKind TURN =
      new NoticeKind("approvals.turn", "approvals.notice.turn", Delivery.MAIL, false, Set.of());
  static final NoticeKind MINE =
      new NoticeKind("approvals.mine", "approvals.notice.mine", Delivery.INNER, false, Set.of());
  static final NoticeKind VACANT =
      new NoticeKind(
          "approvals.vacant",
          "approvals.notice.vacant",
          Delivery.INNER,
          false,
          Set.of(Role.ADMINISTRATOR));

  private final Notices notices;

  RoundNews(Notices notices) {
    this.notices = notices;
  }

  void turn(Round round, Happening why, Set<EmployeeId> asked, Actor by) {
    var words = Text.of("approvals.notice.turn." + why.name(), round.handed().submittedBy());
    tell(round, TURN, words, asked, by);
  }

  void mine(Round round, Happening what, Actor by) {
    var words = Text.of("approvals.notice.mine." + what.name(), by.inWords());
    tell(round, MINE, words, round.handed().concerned(), by);
  }

  /** Who administers reads nothing by that: the record is named, its page is not theirs. */
  void vacant(Round round) {
    notices.tell(
        new News(
            VACANT,
            once(round),
            RoundHistory.subject(round),
            "approvals?show=stuck",
            null,
            Text.of("approvals.notice.vacant-now", round.current().name()),
            Actor.PORTAL),
        Audience.of(Role.ADMINISTRATOR));
  }

  private void tell(Round round, NoticeKind kind, Text words, Set<EmployeeId> whom, Actor by) {
    notices.tell(
        new News(
            kind,
            once(round),
            RoundHistory.subject(round),
            "approvals/" + round.id().value(),
            round.handed().scope(),
            words,
            by),
        new Audience(whom, Set.of(), Set.of()));
  }

  private static String once(Round round) {
    return "approval/" + round.id().value() + "/" + UUID.randomUUID();
  }
}
