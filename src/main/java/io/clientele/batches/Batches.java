package io.clientele.batches;

import io.clientele.batches.BatchRun.State;
import io.clientele.clients.ClientColumn;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * Changes on many cards, for the viewer of this moment. A person has one change under way at a
 * time, so that a second click or a second window does not begin the same again. What a kill leaves
 * undone is not taken up again: each card is changed or not, and the list shows which.
 */
@Service
public class Batches {

  /** More cards than this are not changed at once. */
  public static final int MOST = 20_000;

  private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

  private final ClientList list;
  private final BatchWork work;
  private final Viewers viewers;
  private final Map<EmployeeId, BatchRun> underWay = new ConcurrentHashMap<>();

  Batches(ClientList list, BatchWork work, Viewers viewers) {
    this.list = list;
    this.work = work;
    this.viewers = viewers;
  }

  /** Whether the viewer changes cards beyond single ones that were granted to them. */
  public boolean areOffered() {
    return viewers.current().has(Role.ACCOUNT_MANAGER, Role.DEPARTMENT_HEAD, Role.DIRECTOR);
  }

  /** Whether the viewer gives clients to others. */
  public boolean mayReassign() {
    return viewers.current().has(Role.DEPARTMENT_HEAD, Role.DIRECTOR);
  }

  /**
   * All that the list shows with this filter.
   *
   * @throws Refusal when they are too many
   */
  public List<ClientId> found(ClientFilter filter) {
    var page = PageRequest.of(0, MOST + 1, Sort.by(ClientColumn.NAME.key()));
    return limited(list.rows(filter, page, List.of()).stream().map(ClientRow::id).toList());
  }

  /** Begins to count what the change would do. */
  public BatchRun check(BatchChange change, Collection<ClientId> clients) {
    change.require();
    var run = new BatchRun(change, true, limited(clients.stream().distinct().toList()));
    begin(run, viewers.current().id());
    return run;
  }

  /**
   * Begins the change.
   *
   * @throws Refusal while another one of the viewer's is under way
   */
  public BatchRun start(BatchChange change, Collection<ClientId> clients) {
    change.require();
    var employee = viewers.current().id();
    var run = new BatchRun(change, false, limited(clients.stream().distinct().toList()));
    if (underWay.putIfAbsent(employee, run) != null) {
      throw Refusal.because("batches.refused.under-way");
    }
    begin(run, employee);
    return run;
  }

  /** The viewer's change that is not over yet. */
  public Optional<BatchRun> underWay() {
    return Optional.ofNullable(underWay.get(viewers.current().id()));
  }

  private void begin(BatchRun run, EmployeeId employee) {
    Thread.ofVirtual()
        .name("batch-" + employee.value())
        .uncaughtExceptionHandler((thread, bug) -> LOG.error("A batch broke off", bug))
        .start(() -> viewers.runAs(employee, () -> through(run, employee)));
  }

  private void through(BatchRun run, EmployeeId employee) {
    var how = State.BROKEN;
    try {
      how = work.through(run);
    } finally {
      run.end(how);
      underWay.remove(employee, run);
    }
  }

  private static List<ClientId> limited(List<ClientId> clients) {
    if (clients.size() > MOST) {
      throw Refusal.because("batches.refused.too-many", MOST);
    }
    return clients;
  }

  @PreDestroy
  void stop() {
    underWay.values().forEach(BatchRun::cancel);
  }
}
