package io.clientele.accounts;

import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps what proves a password, and compares; the work is the same whether there is one or not. */
@Component
class Passwords {

  private final JdbcClient jdbc;
  private final PasswordEncoder encoder;
  private final Clock clock;
  private final String nobodys;

  /** Each hash takes 19 MB while it is made: a flood of sign-ins must queue, not fill the heap. */
  private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors() * 2);

  Passwords(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
    this.jdbc = jdbc;
    this.encoder = encoder;
    this.clock = clock;
    this.nobodys = hash("the password of nobody");
  }

  /** Takes as long for an employee without password, or for none at all, as for any other. */
  boolean match(Optional<EmployeeId> employee, String password) {
    var kept = employee.flatMap(this::kept);
    var same = oneOfFew(() -> encoder.matches(plain(password), kept.orElse(nobodys)));
    return same && kept.isPresent();
  }

  boolean has(EmployeeId employee) {
    return kept(employee).isPresent();
  }

  String hash(String password) {
    return oneOfFew(() -> encoder.encode(plain(password)));
  }

  void keep(EmployeeId employee, String hash) {
    jdbc.sql(
            """
            insert into accounts_password (employee_id, hash, set_at) values (:employee, :hash, :at)
            on duplicate key update hash = values(hash), set_at = values(set_at)
            """)
        .param("employee", employee.value())
        .param("hash", hash)
        .param("at", Utc.column(clock.instant()))
        .update();
  }

  private Optional<String> kept(EmployeeId employee) {
    return jdbc.sql("select hash from accounts_password where employee_id = :employee")
        .param("employee", employee.value())
        .query(String.class)
        .optional();
  }

  /** Keyboards write é in more than one way; the password is the same. */
  private static String plain(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private <T> T oneOfFew(Supplier<T> work) {
    atOnce.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      atOnce.release();
    }
  }
}
