package io.clientele.terminations;

import io.clientele.contracts.EarlyEnds;
import io.clientele.kit.Text;
import io.clientele.kit.Texts;
import io.clientele.notices.Audience;
import io.clientele.notices.Delivery;
import io.clientele.notices.News;
import io.clientele.notices.NoticeKind;
import io.clientele.notices.Notices;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells whoever looks after the client that somebody else ended a contract with them. */
@Component
class TerminationNews {

  static final NoticeKind KIND =
      new NoticeKind(
          "terminations.termination", "terminations.notice.kind", Delivery.INNER, true, Set.of());

  private final Notices notices;

  TerminationNews(Notices notices) {
    this.notices = notices;
  }

  void ended(EarlyEnds.Bound bound, TerminationId id, TerminationDetails details) {
    tell(
        bound,
        "termination/" + id.value(),
        Text.of(
            "terminations.notice.ended",
            bound.actor().inWords(),
            details.kind().inWords(),
            Texts.day(details.endsOn())));
  }

  void goesOn(EarlyEnds.Bound bound, TerminationId id) {
    tell(
        bound,
        "termination/" + id.value() + "/revoked",
        Text.of("terminations.notice.goes-on", bound.actor().inWords()));
  }

  private void tell(EarlyEnds.Bound bound, String once, Text words) {
    var manager = bound.manager();
    if (manager != null) {
      notices.tell(
          new News(
              KIND,
              once,
              bound.subject(),
              "contracts/" + bound.origin().value(),
              bound.scope(),
              words,
              bound.actor()),
          Audience.of(manager));
    }
  }
}
