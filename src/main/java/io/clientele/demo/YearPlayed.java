package io.clientele.demo;

import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientOwners;
import io.clientele.clients.Clients;
import io.clientele.clients.Timeline;
import io.clientele.contacts.Contacts;
import java.util.HashMap;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Lets the demo people do what the plan says, each at their time and with their own rights. */
@Component
class YearPlayed {

  private final Clients clients;
  private final Contacts contacts;
  private final ClientOwners owners;
  private final ClientList list;
  private final Timeline timeline;
  private final Stage stage;
  private final Map<String, ClientId> numbers = new HashMap<>();

  YearPlayed(
      Clients clients,
      Contacts contacts,
      ClientOwners owners,
      ClientList list,
      Timeline timeline,
      Stage stage) {
    this.clients = clients;
    this.contacts = contacts;
    this.owners = owners;
    this.list = list;
    this.timeline = timeline;
    this.stage = stage;
  }

  void play(Act act) {
    stage.play(act.at(), act.by(), () -> perform(act));
  }

  private void perform(Act act) {
    switch (act) {
      case Act.Create create ->
          numbers.put(create.client(), clients.create(create.details(), create.status()));
      case Act.Meet meet -> contacts.add(client(meet), meet.contact());
      case Act.Become become -> clients.become(client(become), become.next(), become.why());
      case Act.Note note -> timeline.note(client(note), note.words());
      case Act.Revise revise -> revise(revise);
      case Act.HandOver over -> owners.reassign(client(over), stage.id(over.to()), over.why());
    }
  }

  private void revise(Act.Revise revise) {
    var card = clients.card(client(revise));
    clients.revise(card.id(), card.version(), revise.change().apply(card.details()));
  }

  /** Found by its number where an earlier start, that was interrupted, put it in. */
  private ClientId client(Act act) {
    return numbers.computeIfAbsent(
        act.client(),
        number ->
            list.rows(ClientFilter.ALL.withWords(number), PageRequest.of(0, 50)).stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(number + " is missing"))
                .id());
  }
}
