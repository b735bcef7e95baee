package io.clientele.mail;

import io.clientele.kit.Utc;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes what attempts came to: into the ledger, the list of attempts and the queue. */
@Repository
class ResultTable {

  private final JdbcTemplate jdbc;
  private final QueueTable queue;

  ResultTable(JdbcTemplate jdbc, QueueTable queue) {
    this.jdbc = jdbc;
    this.queue = queue;
  }

  /** Each letter is locked and still belongs to its claim. */
  void write(Collection<Result> results, Instant now) {
    var untouched = ids(results, Result::isUntouched);
    if (!untouched.isEmpty()) {
      queue.become(MailState.READY, untouched);
    }
    states(results.stream().filter(result -> !result.isUntouched()).toList(), now);
    attempts(results.stream().filter(Result::counts).toList(), now);
    end(results);
    giveBack(results, now);
  }

  private void states(List<Result> results, Instant now) {
    if (!results.isEmpty()) {
      jdbc.batchUpdate(
          """
          update mail_message set state = ?, code = ?, enhanced = ?, reply = ?, accepted_at = ?
          where id = ?
          """,
          results.stream().map(result -> state(result, now)).toList());
    }
  }

  private void attempts(List<Result> results, Instant now) {
    if (!results.isEmpty()) {
      jdbc.batchUpdate(
          """
          insert into mail_attempt (message_id, at, phase, outcome, code, enhanced, reply)
          values (?, ?, ?, ?, ?, ?, ?)
          """,
          results.stream().map(result -> attempt(result, now)).toList());
    }
  }

  private void end(Collection<Result> results) {
    var ended = ids(results, result -> !result.next().isLive());
    if (!ended.isEmpty()) {
      queue.remove(ended);
    }
    var forGood = ids(results, ResultTable::endsSecret);
    if (!forGood.isEmpty()) {
      queue.forgetSecrets(forGood);
    }
  }

  private void giveBack(Collection<Result> results, Instant now) {
    var notBefore = new HashMap<Long, Instant>();
    var attempts = new HashMap<Long, Integer>();
    for (var result : results) {
      if (result.next().isWaiting()) {
        var claim = result.claim();
        notBefore.put(claim.id(), now.plus(result.pause()));
        attempts.put(claim.id(), result.isUsedUp() ? claim.attempt() : claim.attempt() - 1);
      }
    }
    if (!notBefore.isEmpty()) {
      queue.giveBack(notBefore, attempts);
    }
  }

  /** Only the portal's own letters hold secrets; one in doubt may have to be sent again. */
  private static boolean endsSecret(Result result) {
    return result.claim().lane() == Lane.SYSTEM
        && !result.next().isLive()
        && result.next() != MailState.IN_DOUBT;
  }

  private static List<Long> ids(Collection<Result> results, Predicate<Result> which) {
    return results.stream().filter(which).map(result -> result.claim().id()).toList();
  }

  private static Object[] state(Result result, Instant now) {
    var reply = result.reply();
    return new Object[] {
      result.next().name(),
      reply.code(),
      reply.enhanced(),
      reply.words(),
      result.next() == MailState.ACCEPTED ? Utc.column(now) : null,
      result.claim().id()
    };
  }

  private static Object[] attempt(Result result, Instant now) {
    var reply = result.reply();
    return new Object[] {
      result.claim().id(),
      Utc.column(now),
      result.phase().name(),
      result.next().name(),
      reply.code(),
      reply.enhanced(),
      reply.words()
    };
  }
}
