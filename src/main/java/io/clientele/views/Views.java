package io.clientele.views;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Lengths;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The saved views that the viewer may use, list by list. */
@Service
@Transactional
public class Views {

  private static final int LONGEST_CONTENT = 10_000;

  private final ViewTable table;
  private final Viewers viewers;
  private final Scopes scopes;
  private final Journal journal;
  private final Clock clock;

  Views(ViewTable table, Viewers viewers, Scopes scopes, Journal journal, Clock clock) {
    this.table = table;
    this.viewers = viewers;
    this.scopes = scopes;
    this.journal = journal;
    this.clock = clock;
  }

  /** Those of the list, by name. */
  @Transactional(readOnly = true)
  public List<SavedView> of(String list) {
    var access = access();
    var preferred = table.preferred(access.viewer().id(), list);
    return table.of(list, access.viewer().id(), access.departments()).stream()
        .map(view -> shown(view, access, preferred))
        .toList();
  }

  /**
   * @throws NotFound when there is none, or it is not for the viewer
   */
  @Transactional(readOnly = true)
  public SavedView view(String list, ViewId id) {
    var access = access();
    return table
        .find(id)
        .filter(view -> view.list().equals(list) && access.uses(view))
        .map(view -> shown(view, access, table.preferred(access.viewer().id(), list)))
        .orElseThrow(NotFound::new);
  }

  /** With which the list opens for the viewer, while they may still use it. */
  @Transactional(readOnly = true)
  public Optional<SavedView> preferred(String list) {
    var access = access();
    var preferred = table.preferred(access.viewer().id(), list);
    return preferred
        .flatMap(table::find)
        .filter(access::uses)
        .map(view -> shown(view, access, preferred));
  }

  /**
   * Keeps a new view for the viewer alone.
   *
   * @throws Refusal when it has no name, or one of theirs has it already
   */
  public ViewId save(String list, String name, String content) {
    var viewer = viewers.current();
    var called = requireName(list, name, null);
    requireLength(content);
    var id = table.insert(list, called, content, viewer.id(), clock.instant());
    record(viewer.actor(), "view.save", id, called, List.of());
    return id;
  }

  /**
   * @param seen as it was read
   * @throws OptimisticLockingFailureException when somebody else changed it since
   */
  public void keep(SavedView seen, String content) {
    requireLength(content);
    change(seen, "view.change", view -> view.holding(content));
  }

  public void rename(SavedView seen, String name) {
    change(seen, "view.rename", view -> view.named(requireName(view.list(), name, view.id())));
  }

  /** Lets the viewer's department use it; only its owner decides that. */
  public void share(SavedView seen) {
    var self = viewers.current().self();
    change(
        seen,
        "view.share",
        view -> {
          if (!view.owner().equals(self.id())) {
            throw new NotFound();
          }
          return view.sharedWith(self.department());
        });
    scopes.requireHere(self.id());
  }

  /** From now on nobody but its owner uses it. */
  public void withdraw(SavedView seen) {
    change(seen, "view.withdraw", view -> view.sharedWith(null));
  }

  public void remove(SavedView seen) {
    change(seen, "view.remove", view -> view.removed(true));
  }

  /**
   * Takes a removal back.
   *
   * @throws NotFound when it is not the viewer's to change
   */
  public void restore(ViewId id) {
    var view = table.find(id).filter(StoredView::removed).orElseThrow(NotFound::new);
    var actor = access().changes(view).orElseThrow(NotFound::new);
    table.update(view.removed(false), view.version(), clock.instant());
    scopes.requireHere(view.owner());
    record(actor, "view.restore", id, view.name(), List.of());
  }

  /** The list opens with it for the viewer. */
  public void prefer(SavedView seen) {
    var access = access();
    var view = table.find(seen.id()).filter(access::uses).orElseThrow(NotFound::new);
    table.prefer(access.viewer().id(), view.list(), view.id());
    record(access.viewer().actor(), "view.prefer", view.id(), view.name(), List.of());
  }

  /** The list opens with everything for the viewer. */
  public void preferNone(String list) {
    var viewer = viewers.current();
    table.preferNone(viewer.id(), list);
    journal.record(
        viewer.actor(), "view.prefer-none", new Subject("view", null, list), List.of(), null);
  }

  private interface Step {
    StoredView from(StoredView view);
  }

  private void change(SavedView seen, String action, Step step) {
    var access = access();
    var view = table.find(seen.id()).filter(access::uses).orElseThrow(NotFound::new);
    var actor = access.changes(view).orElseThrow(NotFound::new);
    var next = step.from(view);
    table.update(next, seen.version(), clock.instant());
    record(actor, action, view.id(), next.name(), changes(view, next));
  }

  private static List<Change> changes(StoredView before, StoredView after) {
    return before.name().equals(after.name())
        ? List.of()
        : List.of(new Change("name", before.name(), after.name()));
  }

  private String requireName(String list, String name, @Nullable ViewId but) {
    var called = name.strip();
    if (called.isEmpty()) {
      throw Refusal.because("views.refused.no-name");
    }
    Lengths.require(Texts.text("views.name"), called, Lengths.CODE);
    var self = viewers.current().id();
    if (table.of(list, self, List.of(ViewTable.NO_DEPARTMENT)).stream()
        .anyMatch(view -> view.name().equalsIgnoreCase(called) && !view.id().equals(but))) {
      throw Refusal.because("views.refused.name-taken", called);
    }
    return called;
  }

  private static void requireLength(String content) {
    if (content.length() > LONGEST_CONTENT) {
      throw Refusal.because("views.refused.too-long");
    }
  }

  private static SavedView shown(StoredView view, ViewAccess access, Optional<ViewId> preferred) {
    return new SavedView(
        view.id(),
        view.version(),
        view.name(),
        view.content(),
        view.ownerName(),
        view.isShared(),
        access.owns(view),
        access.changes(view).isPresent(),
        preferred.filter(view.id()::equals).isPresent());
  }

  private ViewAccess access() {
    return new ViewAccess(viewers.current());
  }

  private void record(Actor actor, String action, ViewId id, String name, List<Change> changes) {
    journal.record(actor, action, new Subject("view", id.value(), name), changes, null);
  }
}
