package io.clientele.clients;

import io.clientele.journal.Actor;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Text;
import io.clientele.notices.Audience;
import io.clientele.notices.Delivery;
import io.clientele.notices.News;
import io.clientele.notices.NoticeKind;
import io.clientele.notices.Notices;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Tells whom a new client or a new owner concerns (duty A3). Who does not reach the client learns
 * that there is one and whose it is, as everybody may; the name comes with the right to see it.
 */
@Service
public class ClientNews {

  static final NoticeKind NEW =
      new NoticeKind("clients.new", "clients.notice.new", Delivery.INNER, true, Set.of());
  static final NoticeKind YOURS =
      new NoticeKind("clients.yours", "clients.notice.yours", Delivery.INNER, false, Set.of());

  private final Notices notices;
  private final Scopes scopes;
  private final Viewers viewers;

  ClientNews(Notices notices, Scopes scopes, Viewers viewers) {
    this.notices = notices;
    this.scopes = scopes;
    this.viewers = viewers;
  }

  void created(Client client, Actor by) {
    var department = scopes.owner(client.scope()).department();
    notices.tell(
        news(NEW, "new", client, Text.of("clients.notice.new-by", by.inWords()), by),
        concerned(department));
  }

  void reassigned(Client client, EmployeeId to, Actor by) {
    notices.tell(
        news(
            YOURS,
            "owner/" + UUID.randomUUID(),
            client,
            Text.of("clients.notice.yours-by", by.inWords()),
            by),
        Audience.of(to));
  }

  /** One piece of news for all that were given together. */
  void reassigned(long clients, EmployeeId to, Actor by) {
    if (clients > 0) {
      notices.tell(
          new News(
              YOURS,
              "clients/owner/" + UUID.randomUUID(),
              new Subject("clients", null, ""),
              "clients?owner=" + to.value(),
              null,
              Text.of("clients.notice.yours-many", by.inWords(), clients),
              by),
          Audience.of(to));
    }
  }

  /** One piece of news for a whole list of clients, however long; in the name of the viewer. */
  public void imported(Subject list, long clients, Actor by) {
    if (clients > 0) {
      var owner = Objects.requireNonNullElse(by.forId(), by.id());
      notices.tell(
          new News(
              NEW,
              list.type() + "/" + list.id() + "/new",
              list,
              "clients?owner=" + owner,
              null,
              Text.of("clients.notice.new-many", by.inWords(), clients),
              by),
          viewers
              .current()
              .persons()
              .filter(person -> Objects.equals(person.id().value(), owner))
              .map(person -> concerned(person.department()))
              .findFirst()
              .orElseThrow(NotFound::new));
    }
  }

  private static News news(NoticeKind kind, String what, Client client, Text words, Actor by) {
    var id = client.id().value();
    return new News(
        kind,
        "client/" + id + "/" + what,
        ClientFiles.subject(client),
        "clients/" + id,
        client.scope(),
        words,
        by);
  }

  private static Audience concerned(DepartmentId department) {
    return Audience.of(Role.FINANCE, Role.LOGISTICS_MANAGER).and(department);
  }
}
