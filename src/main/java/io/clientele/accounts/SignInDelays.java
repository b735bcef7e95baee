package io.clientele.accounts;

import io.clientele.kit.Utc;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts to sign in, in the database, so that all nodes count together. An attempt is
 * counted before the password is looked at and taken back when it was right: a hundred at once gain
 * nothing.
 */
@Component
class SignInDelays {

  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInDelays(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Counts the attempt, unless it comes too early.
   *
   * @return how long to wait; zero when the attempt may go on
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Duration begin(Attempt attempt) {
    var now = clock.instant();
    var buckets = attempt.buckets();
    var wait =
        buckets.keySet().stream()
            .map(bucket -> lock(bucket, now))
            .map(open -> Duration.between(clock.instant(), open))
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    // an attempt of the same moment has held the lock until now: it closed nothing
    if (wait.isPositive()) {
      return wait;
    }
    buckets.forEach((bucket, delay) -> count(bucket, delay, now));
    return Duration.ZERO;
  }

  /** The password was right: the person begins anew, the address gets its attempt back. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void takeBack(Attempt attempt) {
    for (var bucket : attempt.buckets().entrySet()) {
      var forgiven =
          bucket.getValue() == GrowingDelay.ADDRESS
              ? "update accounts_sign_in_delay set failures = greatest(failures - 1, 0) where bucket = :bucket"
              : "delete from accounts_sign_in_delay where bucket = :bucket";
      jdbc.sql(forgiven).param("bucket", bucket.getKey()).update();
    }
    jdbc.sql("delete from accounts_sign_in_delay where last_at < :old limit 100")
        .param("old", Utc.column(clock.instant().minus(FORGOTTEN_AFTER)))
        .update();
  }

  private Instant lock(String bucket, Instant now) {
    jdbc.sql(
            """
            insert into accounts_sign_in_delay (bucket, failures, last_at, open_at)
            values (:bucket, 0, :now, :now)
            on duplicate key update bucket = values(bucket)
            """)
        .param("bucket", bucket)
        .param("now", Utc.column(now))
        .update();
    return jdbc.sql("select open_at from accounts_sign_in_delay where bucket = :bucket for update")
        .param("bucket", bucket)
        .query((row, number) -> Utc.instant(row.getObject(1, LocalDateTime.class)))
        .single();
  }

  private void count(String bucket, GrowingDelay delay, Instant now) {
    var failures =
        jdbc.sql(
                """
                select if(last_at < :old, 0, failures) + 1 from accounts_sign_in_delay
                where bucket = :bucket
                """)
            .param("old", Utc.column(now.minus(FORGOTTEN_AFTER)))
            .param("bucket", bucket)
            .query(Integer.class)
            .single();
    jdbc.sql(
            """
            update accounts_sign_in_delay
            set failures = :failures, last_at = :now, open_at = :open where bucket = :bucket
            """)
        .param("failures", failures)
        .param("now", Utc.column(now))
        .param("open", Utc.column(now.plus(delay.after(failures))))
        .param("bucket", bucket)
        .update();
  }
}
