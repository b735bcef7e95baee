package io.clientele.mail;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells open pages that letters have come or moved, on whatever node; asks only while any waits.
 */
@Component
public class MailNews {

  private static final Logger LOG = LoggerFactory.getLogger(MailNews.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final JdbcClient jdbc;
  private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
  private final AtomicBoolean asking = new AtomicBoolean();

  MailNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param tell called on a thread of its own, at most once a second
   * @return ends it
   */
  public Runnable listen(Runnable tell) {
    waiting.add(tell);
    if (asking.compareAndSet(false, true)) {
      Thread.ofVirtual().name("mail-news").start(this::ask);
    }
    return () -> waiting.remove(tell);
  }

  private void ask() {
    var known = newest("");
    while (!waiting.isEmpty()) {
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException ended) {
        break;
      }
      var now = newest(known);
      if (!now.equals(known)) {
        known = now;
        waiting.forEach(Runnable::run);
      }
    }
    asking.set(false);
  }

  /** Changes whenever a letter comes, moves, or is decided. */
  private String newest(String otherwise) {
    try {
      return jdbc.sql(
              """
              select concat_ws(',', (select max(id) from mail_message),
                (select max(id) from mail_attempt), (select count(*) from mail_queue),
                (select count(*) from mail_lane where paused_at is not null))
              """)
          .query(String.class)
          .single();
    } catch (DataAccessException databaseGone) {
      LOG.debug("No news of mail", databaseGone);
      return otherwise;
    }
  }
}
