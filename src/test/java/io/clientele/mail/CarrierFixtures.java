package io.clientele.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** A carrier that waits for nothing long, and letters for it. */
final class CarrierFixtures {

  static final MailSettings.Timeouts SHORT =
      new MailSettings.Timeouts(
          Duration.ofMillis(700),
          Duration.ofMillis(300),
          Duration.ofSeconds(1),
          Duration.ofMillis(500));

  private static final AtomicLong NUMBERS = new AtomicLong();

  private CarrierFixtures() {}

  static MailSettings settings(MailSettings.Timeouts timeouts, int lettersPerConnection) {
    return new MailSettings(
        "",
        "portal@clientele.example",
        1,
        lettersPerConnection,
        Duration.ofSeconds(20),
        Duration.ofMinutes(1),
        timeouts);
  }

  static Carrier carrier(Relay relay, MailSettings settings) {
    return carrier(relay, settings, List.of(), claim -> CompletableFuture.completedFuture(true));
  }

  static Carrier carrier(
      Relay relay,
      MailSettings settings,
      List<SendGate> gates,
      Function<Claim, Future<Boolean>> start) {
    return new Carrier(
        relay,
        new RelayHealth(Clock.systemUTC()),
        new Gates(gates),
        new LetterWriter(new AttachmentParts(null)),
        settings,
        start);
  }

  static Letter letter() {
    return letter("Text");
  }

  static Letter letter(String plain) {
    var number = NUMBERS.incrementAndGet();
    return new Letter(
        new Claim(number, Lane.ONE_TO_ONE, 1, 1),
        "<letter-" + number + "@clientele.example>",
        Instant.parse("2026-01-02T03:04:05Z"),
        new Mailbox("Anna Weber", MailAddress.of("anna@clientele.example")),
        null,
        new Mailbox("Zoë \"Z\" Übel", MailAddress.of("zoe@example.org")),
        "Subject",
        "<p>.\r\n.\r\nText</p>".getBytes(StandardCharsets.UTF_8),
        plain.getBytes(StandardCharsets.UTF_8),
        List.of());
  }
}
