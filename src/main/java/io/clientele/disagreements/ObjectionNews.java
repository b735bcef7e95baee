package io.clientele.disagreements;

import io.clientele.contracts.HeldContracts;
import io.clientele.kit.Text;
import io.clientele.notices.Audience;
import io.clientele.notices.Delivery;
import io.clientele.notices.News;
import io.clientele.notices.NoticeKind;
import io.clientele.notices.Notices;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells whoever looks after the client that somebody else wrote down an objection. */
@Component
class ObjectionNews {

  static final NoticeKind KIND =
      new NoticeKind(
          "disagreements.objection",
          "disagreements.notice.objection",
          Delivery.INNER,
          true,
          Set.of());

  private final Notices notices;

  ObjectionNews(Notices notices) {
    this.notices = notices;
  }

  void tell(HeldContracts.Held held, DisagreementId id, Disagreement row) {
    var manager = held.manager();
    if (manager != null) {
      notices.tell(
          new News(
              KIND,
              "disagreement/" + id.value() + "/" + row.version(),
              held.subject(),
              "contracts/" + held.id().value(),
              held.scope(),
              Text.of("disagreements.notice.objected", held.actor().inWords()),
              held.actor()),
          Audience.of(manager));
    }
  }
}
