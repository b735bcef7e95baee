package io.clientele.instructions;

import static java.util.stream.Collectors.toSet;

import io.clientele.journal.Actor;
import io.clientele.journal.Subject;
import io.clientele.kit.Text;
import io.clientele.kit.Texts;
import io.clientele.notices.Audience;
import io.clientele.notices.Delivery;
import io.clientele.notices.News;
import io.clientele.notices.NoticeKind;
import io.clientele.notices.Notices;
import io.clientele.people.EmployeeId;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells who must sign or acknowledge, and the author who has not. */
@Component
class InstructionNews {

  static final NoticeKind PUBLISHED =
      new NoticeKind(
          "instructions.published",
          "instructions.notice.published",
          Delivery.INNER,
          false,
          Set.of());
  static final NoticeKind DUE =
      new NoticeKind(
          "instructions.due", "instructions.notice.due", Delivery.DIGEST, false, Set.of());
  static final NoticeKind LATE =
      new NoticeKind(
          "instructions.late", "instructions.notice.late", Delivery.INNER, true, Set.of());

  private final Notices notices;
  private final SignatureTable signatures;

  InstructionNews(Notices notices, SignatureTable signatures) {
    this.notices = notices;
    this.signatures = signatures;
  }

  void published(InstructionId id, InstructionVersionTable.Stored version, Actor by) {
    var details = version.version().details();
    var day = Texts.day(Objects.requireNonNull(details.due()));
    tell(
        PUBLISHED,
        new Told(id, version.version().number(), details.title()),
        "published",
        Text.of("instructions.notice.published-by", by.inWords(), day),
        by,
        signatures.waiting(version.key()));
  }

  /** A version that is asked for. */
  record Told(InstructionId id, int number, String title) {}

  void soon(Told version, String day, Collection<EmployeeId> persons) {
    tell(DUE, version, "soon", Text.of("instructions.notice.soon", day), Actor.PORTAL, persons);
  }

  /**
   * @param week since the day has passed; each tells once
   */
  void overdue(Told version, String day, long week, Collection<EmployeeId> persons) {
    tell(
        DUE,
        version,
        "overdue/" + week,
        Text.of("instructions.notice.overdue", day),
        Actor.PORTAL,
        persons);
  }

  void late(Told version, long week, int waiting, EmployeeId author) {
    tell(
        LATE,
        version,
        "late/" + week,
        Text.of("instructions.notice.late-by", waiting),
        Actor.PORTAL,
        Set.of(author));
  }

  private void tell(
      NoticeKind kind,
      Told version,
      String what,
      Text words,
      Actor by,
      Collection<EmployeeId> persons) {
    var id = version.id().value();
    notices.tell(
        new News(
            kind,
            "instruction/" + id + "/" + version.number() + "/" + what,
            new Subject("instruction", id, version.title()),
            "instructions/" + id,
            null,
            words,
            by),
        new Audience(persons.stream().collect(toSet()), Set.of(), Set.of()));
  }
}
