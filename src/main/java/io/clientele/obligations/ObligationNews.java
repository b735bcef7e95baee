package io.clientele.obligations;

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
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Scopes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells the division what it owes, and whoever looks after the client what became of it. A division
 * is told what is to be done, never of which client: it opens the obligation to read that.
 */
@Component
class ObligationNews {

  static final NoticeKind OWED =
      new NoticeKind(
          "obligations.owed", "obligations.notice.owed", Delivery.INNER, false, Set.of());
  static final NoticeKind DUE =
      new NoticeKind("obligations.due", "obligations.notice.due", Delivery.INNER, false, Set.of());
  static final NoticeKind KEPT =
      new NoticeKind("obligations.kept", "obligations.notice.kept", Delivery.INNER, true, Set.of());

  private final Notices notices;
  private final Scopes scopes;

  ObligationNews(Notices notices, Scopes scopes) {
    this.notices = notices;
    this.scopes = scopes;
  }

  /** The contract was signed with it. */
  void bound(KeptObligation kept, Actor by) {
    var due = kept.obligation().details().due().inWords();
    var once = "bound/" + kept.obligation().version();
    toDivision(OWED, kept, once, Text.of("obligations.notice.bound", due), by);
  }

  /** The division learns what others did, the manager what the division did. */
  void changed(KeptObligation before, KeptObligation after, Step.Act act, Actor by) {
    var once = act.name() + "/" + after.obligation().version();
    switch (act) {
      case FULFILLED, OCCURRED -> toManager(KEPT, after, once, words(act, by), by);
      case BROKEN, DROPPED, REOPENED -> toDivision(OWED, after, once, words(act, by), by);
      case REVISED -> {
        var was = before.obligation().details().division();
        if (was.equals(after.obligation().details().division())) {
          toDivision(OWED, after, once, words(act, by), by);
        } else {
          bound(after, by);
        }
      }
      case WRITTEN, BOUND, LATE -> {}
    }
  }

  private static Text words(Step.Act act, Actor by) {
    return Text.of("obligations.notice.act." + act.name(), by.inWords());
  }

  /**
   * @param days how many working days before
   */
  void soon(KeptObligation kept, LocalDate day, int days, Collection<EmployeeId> persons) {
    var who = new Audience(persons.stream().collect(toSet()), Set.of(), Set.of());
    var words = Text.of("obligations.notice.soon", Texts.day(day));
    tell(DUE, kept, "soon/" + days + "/" + day, words, Actor.PORTAL, who);
  }

  /**
   * @param week since the day has passed; each tells once
   */
  void late(KeptObligation kept, LocalDate day, long week) {
    var once = "late/" + week + "/" + day;
    var words = Text.of("obligations.notice.late", Texts.day(day));
    toDivision(DUE, kept, once, words, Actor.PORTAL);
    toManager(KEPT, kept, once, Text.of("obligations.notice.late-of", day(day)), Actor.PORTAL);
  }

  private static String day(LocalDate day) {
    return Texts.day(day);
  }

  private void toDivision(NoticeKind kind, KeptObligation kept, String what, Text words, Actor by) {
    if (kept.obligation().bound()) {
      tell(kind, kept, what, words, by, of(kept.obligation().details().division()));
    }
  }

  private static Audience of(DepartmentId division) {
    return new Audience(Set.of(), Set.of(), Set.of(division));
  }

  private void tell(
      NoticeKind kind, KeptObligation kept, String what, Text words, Actor by, Audience who) {
    var id = kept.obligation().id().value();
    notices.tell(
        new News(
            kind,
            "obligation/" + id + "/" + what,
            new Subject("obligation", id, kept.obligation().details().what()),
            path(kept),
            null,
            words,
            by),
        who);
  }

  private void toManager(NoticeKind kind, KeptObligation kept, String what, Text words, Actor by) {
    var manager = scopes.owner(kept.scope()).owner();
    if (manager != null) {
      notices.tell(
          new News(
              kind,
              "obligation/" + kept.obligation().id().value() + "/manager/" + what,
              new Subject(
                  "obligation", kept.obligation().id().value(), kept.obligation().details().what()),
              path(kept),
              kept.scope(),
              words,
              by),
          Audience.of(manager));
    }
  }

  private static String path(KeptObligation kept) {
    return "contracts/obligations/" + kept.obligation().id().value();
  }
}
