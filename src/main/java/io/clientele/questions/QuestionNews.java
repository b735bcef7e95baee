package io.clientele.questions;

import io.clientele.contracts.HeldContracts;
import io.clientele.kit.Text;
import io.clientele.notices.Audience;
import io.clientele.notices.Delivery;
import io.clientele.notices.News;
import io.clientele.notices.NoticeKind;
import io.clientele.notices.Notices;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells whoever looks after the client that somebody else wrote down a question. */
@Component
class QuestionNews {

  static final NoticeKind KIND =
      new NoticeKind("questions.question", "questions.notice.kind", Delivery.INNER, true, Set.of());

  private final Notices notices;

  QuestionNews(Notices notices) {
    this.notices = notices;
  }

  void asked(HeldContracts.Held held, QuestionId id) {
    var manager = held.manager();
    if (manager != null) {
      notices.tell(
          new News(
              KIND,
              "question/" + id.value(),
              held.subject(),
              "contracts/" + held.id().value(),
              held.scope(),
              Text.of("questions.notice.asked", held.actor().inWords()),
              held.actor()),
          Audience.of(manager));
    }
  }
}
