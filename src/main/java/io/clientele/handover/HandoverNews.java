package io.clientele.handover;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.clientele.handover.HandoverPreview.Part;
import io.clientele.journal.Subject;
import io.clientele.kit.Text;
import io.clientele.kit.Texts;
import io.clientele.notices.Audience;
import io.clientele.notices.Delivery;
import io.clientele.notices.News;
import io.clientele.notices.NoticeKind;
import io.clientele.notices.Notices;
import io.clientele.people.EmployeeId;
import io.clientele.people.Leaver;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells each successor once of everything that became theirs. */
@Component
class HandoverNews {

  static final NoticeKind YOURS =
      new NoticeKind("handover.yours", "handover.notice.kind", Delivery.INNER, false, Set.of());

  private final Notices notices;

  HandoverNews(Notices notices) {
    this.notices = notices;
  }

  void tell(Leaver leaver, HandoverId act, HandoverPreview given) {
    given.parts().stream()
        .collect(groupingBy(part -> part.to().id()))
        .forEach((to, parts) -> tell(leaver, act, to, parts));
  }

  private void tell(Leaver leaver, HandoverId act, EmployeeId to, List<Part> parts) {
    var what =
        parts.stream()
            .map(part -> Texts.text(part.textKey(), part.things().size()))
            .collect(joining(", "));
    var withClients = parts.stream().anyMatch(part -> part.kind().equals(Belongings.CLIENTS));
    notices.tell(
        new News(
            YOURS,
            "handover/" + act.value() + "/" + to.value(),
            new Subject("employee", leaver.id().value(), leaver.person().name()),
            withClients ? "clients?owner=" + to.value() : "",
            null,
            Text.of("handover.notice", leaver.by().inWords(), what),
            leaver.by()),
        Audience.of(to));
  }
}
