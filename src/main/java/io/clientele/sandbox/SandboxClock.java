package io.clientele.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The machine's clock, put forward: what waits for a day can be seen without waiting for it. Where
 * mail leaves the house it shows the machine's time.
 */
@Component
@Primary
public class SandboxClock extends Clock {

  private static final ScopedValue<Instant> PRETENDED = ScopedValue.newInstance();

  private final Clock machine;
  private final AtomicReference<Duration> ahead;

  @Autowired
  SandboxClock(JdbcClient jdbc, @Value("${" + MailStaysInside.PORT + ":}") String inside) {
    this(Clock.systemUTC(), new AtomicReference<>(inside.isEmpty() ? Duration.ZERO : saved(jdbc)));
  }

  private SandboxClock(Clock machine, AtomicReference<Duration> ahead) {
    this.machine = machine;
    this.ahead = ahead;
  }

  private static Duration saved(JdbcClient jdbc) {
    return Duration.ofSeconds(
        jdbc.sql("select ahead_seconds from sandbox_clock").query(Long.class).single());
  }

  @Override
  public Instant instant() {
    return PRETENDED.isBound() ? PRETENDED.get() : machine.instant().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new SandboxClock(machine.withZone(zone), ahead);
  }

  Instant machineTime() {
    return machine.instant();
  }

  void put(Duration forward) {
    ahead.set(forward);
  }

  /** For this work alone it is that moment; everybody else's time goes on. */
  public void at(Instant moment, Runnable work) {
    ScopedValue.where(PRETENDED, moment).run(work);
  }
}
