package io.clientele.profiles;

import io.clientele.clients.ClientId;
import io.clientele.clients.ClientReach;
import io.clientele.clients.Clients;
import io.clientele.contacts.Contacts;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.Right;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may be named as recommending, and by what name the viewer may know them. */
@Component
class Recommenders {

  private final ClientReach reach;
  private final Clients clients;
  private final Contacts contacts;

  Recommenders(ClientReach reach, Clients clients, Contacts contacts) {
    this.reach = reach;
    this.clients = clients;
    this.contacts = contacts;
  }

  /** Empty when there is none. */
  String inWords(@Nullable Recommender who) {
    if (who == null) {
      return "";
    }
    if (!reaches(who.client(), Right.SEE_HEAD)) {
      return Texts.text("profiles.recommender.hidden");
    }
    var name = clients.card(who.client()).name();
    return who.contact() == null || !reaches(who.client(), Right.READ)
        ? name
        : contacts.card(who.contact()).details().name() + ", " + name;
  }

  /**
   * @throws Refusal when the client would recommend itself
   * @throws NotFound when the viewer may not see whom they name
   */
  void require(ClientId client, Recommender who) {
    if (who.client().equals(client)) {
      throw Refusal.because("profiles.refused.itself");
    }
    if (who.contact() == null) {
      clients.card(who.client());
    } else if (!contacts.card(who.contact()).client().equals(who.client())) {
      throw new NotFound();
    }
  }

  private boolean reaches(ClientId client, Right right) {
    return reach.of(List.of(client), right).containsKey(client);
  }
}
