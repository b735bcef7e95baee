package io.clientele.mail;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The carriers of this node, one for each connection to the relay. */
@Component
class Carriers {

  private final Relay relay;
  private final RelayHealth health;
  private final Gates gates;
  private final LetterWriter writer;
  private final MailSettings settings;
  private final Recorder recorder;
  private volatile List<Carrier> all = List.of();

  Carriers(
      Relay relay,
      RelayHealth health,
      Gates gates,
      LetterWriter writer,
      MailSettings settings,
      Recorder recorder) {
    this.relay = relay;
    this.health = health;
    this.gates = gates;
    this.writer = writer;
    this.settings = settings;
    this.recorder = recorder;
  }

  List<Carrier> renew() {
    all =
        IntStream.range(0, settings.connections())
            .mapToObj(
                number -> new Carrier(relay, health, gates, writer, settings, recorder::start))
            .toList();
    return all;
  }

  int count() {
    return settings.connections();
  }

  boolean mayTry() {
    return relay.isConfigured() && health.mayTry();
  }

  void hangUp() {
    all.forEach(Carrier::hangUp);
  }
}
