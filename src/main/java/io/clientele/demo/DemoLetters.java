package io.clientele.demo;

import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.letters.Letters;
import io.clientele.letters.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The first letters: on their way when the portal opens, then to be read in the sandbox. */
@Component
class DemoLetters {

  private static final int CLIENTS = 6;

  private final Letters letters;
  private final Sending sending;
  private final ClientList clients;
  private final Stage stage;

  DemoLetters(Letters letters, Sending sending, ClientList clients, Stage stage) {
    this.letters = letters;
    this.sending = sending;
    this.clients = clients;
    this.stage = stage;
  }

  void send(Instant now) {
    send(
        now.minus(Duration.ofMinutes(20)),
        DemoPerson.ANNA,
        "New season, new prices for {{client.name}}",
        """
        {{contact.salutation}}

        the new season's **cheeses and olive oils** are in our warehouse. For {{client.name}} we \
        hold last year's prices until the end of the month.

        Shall we call you this week? A short answer to this letter is enough.
        """);
    send(
        now.minus(Duration.ofMinutes(12)),
        DemoPerson.CARLA,
        "Delivery days in {{client.city}}",
        """
        {{contact.salutation}}

        from next month our lorry comes to {{client.city}} **twice a week**, on Tuesday and on \
        Friday. Orders until noon of the day before are on it.
        """);
  }

  private void send(Instant at, DemoPerson by, String subject, String body) {
    stage.play(
        at,
        by,
        () -> {
          var own =
              new ClientFilter(
                  "", java.util.Set.of(), java.util.Set.of(), stage.id(by), "", "", "", false);
          var chosen =
              clients.rows(own, PageRequest.of(0, CLIENTS, Sort.by("name"))).stream()
                  .map(ClientRow::id)
                  .collect(Collectors.toSet());
          var letter = letters.begin(chosen);
          var version = letters.save(letter, letters.draft(letter).version(), subject, body);
          sending.send(letter, version, sending.check(letter, version));
        });
  }
}
