package io.clientele.mail;

import io.clientele.journal.Actor;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.ScopeFilter;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may see which letters: their sender and whoever reads the scope, the whole letter; the
 * administrator, of the portal's own letters and of those in doubt, what became of them.
 */
@Component
class MailAccess {

  private final Viewers viewers;
  private final Scopes scopes;

  MailAccess(Viewers viewers, Scopes scopes) {
    this.viewers = viewers;
    this.scopes = scopes;
  }

  /** What the viewer may see, for queries with {@code mail_message m} and its scope {@code s}. */
  record Reach(String readable, String visible, Map<String, Object> parameters) {}

  Reach reach() {
    var viewer = viewers.current();
    ScopeFilter filter = scopes.filter(viewer, Right.READ);
    var parameters = new HashMap<String, Object>(filter.parameters());
    parameters.put("own", own(viewer));
    var readable =
        "(m.lane <> 'SYSTEM' and (m.sender_id in (:own) or (s.id is not null and %s)))"
            .formatted(filter.condition("s"));
    var visible =
        viewer.has(Role.ADMINISTRATOR)
            ? "(" + readable + " or m.lane = 'SYSTEM' or m.state = 'IN_DOUBT')"
            : readable;
    return new Reach(readable, visible, parameters);
  }

  /**
   * Who acts on this letter: its sender, whoever may change what it belongs to, or the
   * administrator.
   *
   * @throws NotFound for everybody else; the denial is journalled where the scope knows it
   */
  Actor require(Owner letter, Subject subject) {
    return actor(letter)
        .orElseGet(
            () -> {
              if (letter.scope() == null) {
                throw new NotFound();
              }
              return scopes.require(letter.scope(), Right.CHANGE, subject);
            });
  }

  boolean mayAct(Owner letter) {
    return actor(letter).isPresent()
        || (letter.scope() != null && scopes.allows(letter.scope(), Right.CHANGE));
  }

  /** Whose letter it is. */
  record Owner(@Nullable Long sender, @Nullable ScopeId scope, boolean forAdministrator) {}

  private Optional<Actor> actor(Owner letter) {
    var viewer = viewers.current();
    if (letter.forAdministrator() && viewer.has(Role.ADMINISTRATOR)) {
      return viewer.actingAs(Role.ADMINISTRATOR);
    }
    return viewer
        .persons()
        .filter(person -> Long.valueOf(person.id().value()).equals(letter.sender()))
        .findFirst()
        .map(viewer::actingFor);
  }

  private static List<Long> own(Viewer viewer) {
    return viewer.persons().map(person -> person.id().value()).toList();
  }
}
