package io.clientele.demo;

import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Clients that demo people put in a second time, in haste at a fair. */
@Component
class DemoDoubles {

  private final Clients clients;
  private final ClientList list;
  private final Stage stage;

  DemoDoubles(Clients clients, ClientList list, Stage stage) {
    this.clients = clients;
    this.list = list;
    this.stage = stage;
  }

  void putIn(Instant now) {
    var at = now.minus(Duration.ofMinutes(25));
    stage.play(at, DemoPerson.ANNA, () -> clients.create(taxed(known(30)), prospect()));
    stage.play(at, DemoPerson.ANNA, () -> clients.create(mailed(known(45)), prospect()));
    stage.play(at, DemoPerson.CARLA, () -> clients.create(taxed(known(40)), prospect()));
    stage.play(at, DemoPerson.ANNA, () -> copied(at, dialled(known(55))));
  }

  /** The one reads that it exists; their head sees both. */
  private void copied(Instant at, ClientDetails annas) {
    stage.play(at, DemoPerson.BORIS, () -> clients.create(annas, prospect()));
  }

  private static ClientStatus prospect() {
    return ClientStatus.PROSPECT;
  }

  /** The client at this place of the viewer's list. */
  private ClientDetails known(int place) {
    var page = PageRequest.of(place, 1, Sort.by("name"));
    return clients.card(list.rows(ClientFilter.ALL, page).getFirst().id()).details();
  }

  private static ClientDetails taxed(ClientDetails of) {
    return hasty(of, of.taxNumber().toLowerCase(), List.of(), List.of());
  }

  private static ClientDetails mailed(ClientDetails of) {
    return hasty(of, "", List.of(), of.mails());
  }

  private static ClientDetails dialled(ClientDetails of) {
    return hasty(of, "", of.phones(), List.of());
  }

  /** Without what the whole card has, and without the end of the name, which is the legal form. */
  private static ClientDetails hasty(
      ClientDetails of, String taxNumber, List<Phone> phones, List<String> mails) {
    return new ClientDetails(
        of.legalName().replaceFirst("[ ,]+\\S+$", ""),
        "",
        "",
        taxNumber,
        "",
        of.addresses(),
        phones,
        mails,
        "",
        null,
        "",
        List.of(),
        "");
  }
}
