package io.clientele.intake;

import io.clientele.clients.ClientOwners;
import io.clientele.imports.ImportedList;
import io.clientele.journal.Actor;
import io.clientele.people.EmployeeId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells those whom somebody else's list gave clients, each once of all of them. */
@Component
class GivenClients {

  private final ClientOwners owners;
  private final JsonMapper json;

  GivenClients(ClientOwners owners, JsonMapper json) {
    this.owners = owners;
    this.json = json;
  }

  void tell(ImportedList list, Actor by) {
    if (list.mapping().fields().containsValue(ImportFields.OWNER)) {
      var given = count(list);
      given.remove(Objects.requireNonNullElse(by.forId(), by.id()));
      given.forEach((owner, clients) -> owners.tell(new EmployeeId(owner), clients));
    }
  }

  private Map<Long, Long> count(ImportedList list) {
    var given = new HashMap<Long, Long>();
    list.traces()
        .each(
            trace -> {
              var created = json.readValue(trace, RowTrace.class).created();
              if (created != null && created.owner() != null) {
                given.merge(created.owner().value(), 1L, Long::sum);
              }
            });
    return given;
  }
}
