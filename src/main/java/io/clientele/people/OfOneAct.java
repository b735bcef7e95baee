package io.clientele.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers viewers until the transaction ends: one act is judged by the rights that its person had
 * when it began, and asks for them once.
 */
final class OfOneAct implements TransactionSynchronization {

  private final Map<EmployeeId, Optional<Viewer>> viewers = new HashMap<>();

  private OfOneAct() {}

  static Optional<Viewer> viewer(EmployeeId employee, Supplier<Optional<Viewer>> read) {
    // as an act ends nothing can be registered any more: whoever is remembered then would stay
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || !TransactionSynchronizationManager.isSynchronizationActive()) {
      return read.get();
    }
    var act = (OfOneAct) TransactionSynchronizationManager.getResource(OfOneAct.class);
    if (act == null) {
      act = new OfOneAct();
      TransactionSynchronizationManager.registerSynchronization(act);
      act.resume();
    }
    var known = act.viewers.get(employee);
    if (known == null) {
      known = read.get();
      act.viewers.put(employee, known);
    }
    return known;
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResource(OfOneAct.class);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(OfOneAct.class, this);
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResource(OfOneAct.class);
  }
}
