package io.clientele.mail;

import io.clientele.journal.Subject;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Letters for tests, each run of them about a thing of its own. */
final class Letters {

  private static final AtomicLong THINGS = new AtomicLong(System.nanoTime());

  private Letters() {}

  static long newThing() {
    return THINGS.incrementAndGet();
  }

  static OutgoingMail to(String address, long thing) {
    var to = MailAddress.of(address);
    return new OutgoingMail(
        OutgoingMail.dedupKey("test", thing, to),
        Lane.ONE_TO_ONE,
        new Mailbox("Anna Weber", MailAddress.of("anna@clientele.example")),
        null,
        new Mailbox("A Customer", to),
        MailContent.of(
            "Letter about " + thing, "<p>Good day, " + address + "</p>", "Good day, " + address),
        null,
        null,
        List.of(new Subject("test", thing, "Thing " + thing)));
  }

  static List<OutgoingMail> many(int count, long thing) {
    return IntStream.range(0, count).mapToObj(n -> to("c" + n + "@example.org", thing)).toList();
  }
}
