package io.clientele.approvals;

import io.clientele.journal.Actor;
import io.clientele.people.EmployeeId;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import io.clientele.routes.FactKind;
import io.clientele.routes.Facts;
import io.clientele.routes.RoutedKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Something small to approve, without a table of its own: parcels with a weight. */
@Component
public class Parcels implements Approvable {

  public static final String KIND = "parcel";

  private final Map<Long, Integer> weights = new ConcurrentHashMap<>();
  private final Map<Long, ScopeId> scopes = new ConcurrentHashMap<>();
  private final Map<Long, RoundState> states = new ConcurrentHashMap<>();
  private final Map<Long, ReentrantLock> holds = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();

  @Bean
  static RoutedKind parcelKind() {
    return new RoutedKind(
        KIND,
        "approvals.kind",
        List.of(
            new FactKind("weight", "approvals.kind", false),
            new FactKind("fragile", "approvals.kind", true)));
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** A parcel has no row: until the transaction ends nobody else has this. */
  @Override
  public void hold(long record) {
    var held = holds.computeIfAbsent(record, any -> new ReentrantLock());
    held.lock();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            held.unlock();
          }
        });
  }

  @Override
  public String path(long record) {
    return "approvals";
  }

  @Override
  public Frozen frozen(long record) {
    return Frozen.saying().line("approvals.kind", weights.getOrDefault(record, 0) + " kg").frozen();
  }

  @Override
  public void ended(long record, RoundState state, Actor by) {
    states.put(record, state);
  }

  RoundState state(long record) {
    return states.getOrDefault(record, RoundState.RUNNING);
  }

  void weigh(long record, int weight) {
    weights.put(record, weight);
  }

  ScopeId scope(long record) {
    return scopes.get(record);
  }

  /** A parcel of whom the viewer works for, not handed in yet. */
  long pack(Scopes all, Viewers viewers, int weight) {
    var viewer = viewers.current();
    var owner = viewer.standsInFor().stream().findFirst().orElse(viewer.self());
    var record = numbers.incrementAndGet();
    weights.put(record, weight);
    scopes.put(record, all.open(owner.id(), owner.department(), viewer.actingFor(owner)));
    return record;
  }

  Submission matter(long record, EmployeeId owner) {
    return new Submission(
        KIND,
        record,
        "Parcel " + record,
        scope(record),
        owner,
        Facts.NONE.with("weight", BigDecimal.valueOf(weights.get(record))));
  }

  /** Hands a new parcel in for oneself. */
  long handIn(
      TransactionTemplate transaction,
      Scopes all,
      Viewers viewers,
      Approvals approvals,
      int weight) {
    return java.util.Objects.requireNonNull(
        transaction.execute(
            status -> {
              var record = pack(all, viewers, weight);
              var viewer = viewers.current();
              approvals.submit(matter(record, viewer.id()), viewer.actor());
              return record;
            }));
  }
}
