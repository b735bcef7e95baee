package io.clientele.notices;

import io.clientele.people.EmployeeId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rings in every open window. What this node commits rings at once; what others commit is found by
 * one query for all open windows together.
 */
@Component
public class NoticeBells {

  private static final Logger LOG = LoggerFactory.getLogger(NoticeBells.class);

  private final NoticeTable notices;
  private final List<Bell> bells = new CopyOnWriteArrayList<>();

  NoticeBells(NoticeTable notices) {
    this.notices = notices;
  }

  /**
   * @param shown the count that this window shows now
   * @param ring takes the new count, on a thread of its own
   * @return ends it
   */
  public Runnable listen(EmployeeId person, int shown, IntConsumer ring) {
    var bell = new Bell(person, shown, ring);
    bells.add(bell);
    return () -> bells.remove(bell);
  }

  void ringAfterCommit(Collection<EmployeeId> persons) {
    var concerned = Set.copyOf(persons);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            if (bells.stream().anyMatch(bell -> concerned.contains(bell.person))) {
              Thread.ofVirtual().name("notices").start(() -> ring(concerned, true));
            }
          }
        });
  }

  @Scheduled(fixedDelayString = "PT3S")
  void look() {
    if (!bells.isEmpty()) {
      ring(bells.stream().map(bell -> bell.person).collect(Collectors.toSet()), false);
    }
  }

  private void ring(Set<EmployeeId> persons, boolean anyway) {
    try {
      var counts = notices.unread(persons);
      for (var bell : bells) {
        if (persons.contains(bell.person)) {
          bell.tell(counts.getOrDefault(bell.person, 0), anyway);
        }
      }
    } catch (DataAccessException databaseGone) {
      LOG.debug("No notices", databaseGone);
    }
  }

  private static final class Bell {

    private final EmployeeId person;
    private final IntConsumer ring;
    private int shown;

    private Bell(EmployeeId person, int shown, IntConsumer ring) {
      this.person = person;
      this.shown = shown;
      this.ring = ring;
    }

    private synchronized void tell(int count, boolean anyway) {
      if (anyway || count != shown) {
        shown = count;
        ring.accept(count);
      }
    }
  }
}
