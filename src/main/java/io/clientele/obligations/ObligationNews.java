package io.clientele.obligations;

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
import io.clientele.people.ScopeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private final Caretakers caretakers;

  ObligationNews(Notices notices, Caretakers caretakers) {
    this.notices = notices;
    this.caretakers = caretakers;
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
      case FULFILLED -> toManager(after, once, words(act, by), by);
      case OCCURRED -> {
        toManager(after, once, words(act, by), by);
        toDivision(OWED, after, once, words(act, by), by);
      }
      case BROKEN, DROPPED, REOPENED -> toDivision(OWED, after, once, words(act, by), by);
      case REVISED -> revised(before, after, once, by);
      case WRITTEN, BOUND, LATE -> {}
    }
  }

  /** Whoever has it no longer is told as well: they do not find it in their list any more. */
  private void revised(KeptObligation before, KeptObligation after, String once, Actor by) {
    var was = before.obligation().details().division();
    if (was.equals(after.obligation().details().division())) {
      toDivision(OWED, after, once, words(Step.Act.REVISED, by), by);
    } else {
      bound(after, by);
      gone(before, once, by);
    }
  }

  private void gone(KeptObligation before, String once, Actor by) {
    if (before.obligation().bound()) {
      var words = Text.of("obligations.notice.elsewhere", by.inWords());
      var key = key(before, "gone/" + once);
      notices.tell(
          new News(OWED, key, subject(before), "contracts/obligations", null, words, by),
          division(before));
    }
  }

  private static Text words(Step.Act act, Actor by) {
    return Text.of("obligations.notice.act." + act.name(), by.inWords());
  }

  /**
   * @param days how many working days before
   */
  void soon(KeptObligation kept, LocalDate day, int days, Collection<EmployeeId> persons) {
    var words = Text.of("obligations.notice.soon", Texts.day(day));
    var once = "soon/" + days + "/" + day;
    notices.tell(news(DUE, kept, once, null, words, Actor.PORTAL), persons(persons));
  }

  /**
   * @param week since the day has passed; each tells once
   */
  void late(KeptObligation kept, LocalDate day, long week) {
    var once = "late/" + week + "/" + day;
    var written = Texts.day(day);
    toDivision(DUE, kept, once, Text.of("obligations.notice.late", written), Actor.PORTAL);
    toManager(kept, once, Text.of("obligations.notice.late-of", written), Actor.PORTAL);
  }

  private void toDivision(NoticeKind kind, KeptObligation kept, String once, Text words, Actor by) {
    if (kept.obligation().bound()) {
      notices.tell(news(kind, kept, once, null, words, by), division(kept));
    }
  }

  private void toManager(KeptObligation kept, String once, Text words, Actor by) {
    notices.tell(
        news(KEPT, kept, "manager/" + once, kept.scope(), words, by),
        persons(caretakers.of(kept.scope())));
  }

  private static Audience division(KeptObligation kept) {
    return new Audience(Set.of(), Set.of(), Set.of(kept.obligation().details().division()));
  }

  private static Audience persons(Collection<EmployeeId> persons) {
    return new Audience(Set.copyOf(persons), Set.of(), Set.of());
  }

  /**
   * @param scope null for the division, which reads it without reaching the client
   */
  private static News news(
      NoticeKind kind,
      KeptObligation kept,
      String once,
      @Nullable ScopeId scope,
      Text words,
      Actor by) {
    var path = "contracts/obligations/" + kept.obligation().id().value();
    return new News(kind, key(kept, once), subject(kept), path, scope, words, by);
  }

  private static String key(KeptObligation kept, String once) {
    return "obligation/" + kept.obligation().id().value() + "/" + once;
  }

  private static Subject subject(KeptObligation kept) {
    var obligation = kept.obligation();
    return new Subject("obligation", obligation.id().value(), obligation.details().what());
  }
}
