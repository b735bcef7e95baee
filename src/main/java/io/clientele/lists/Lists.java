package io.clientele.lists;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Lengths;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.lists.ListTable.Entry;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of words to choose from. Everybody is offered them; the administrator edits them. */
@Service
@Transactional
public class Lists {

  private final ListTable table;
  private final List<ListUse> uses;
  private final Viewers viewers;
  private final Journal journal;
  private final Clock clock;

  Lists(ListTable table, List<ListUse> uses, Viewers viewers, Journal journal, Clock clock) {
    this.table = table;
    this.uses = uses;
    this.viewers = viewers;
    this.journal = journal;
    this.clock = clock;
  }

  /** What to choose from, in the administrator's order. */
  @Transactional(readOnly = true)
  public List<String> offered(ListKind kind) {
    return table.offered(kind);
  }

  /** The whole list for the administrator, what is retired last. */
  public List<ListRow> rows(ListKind kind) {
    viewers.require(Role.ADMINISTRATOR);
    return table.entries(kind).stream()
        .map(
            entry ->
                new ListRow(entry.id(), entry.name(), count(kind, entry.name()), entry.retired()))
        .sorted(java.util.Comparator.comparing(ListRow::retired))
        .toList();
  }

  /**
   * @throws Refusal when it is empty, too long, or there already
   */
  public ListEntryId add(ListKind kind, String name) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var entries = table.locked(kind);
    var clean = checked(kind, name);
    requireNew(entries, clean);
    var id = table.insert(kind, clean, entries.size());
    record(actor, "list.add", id, kind, clean, List.of());
    return id;
  }

  /**
   * Gives the entry another name, here and on every record where it stands.
   *
   * @throws Refusal when the name is empty, too long, or there already
   */
  public void rename(ListEntryId id, String name) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var entries = locked(id);
    var entry = of(entries, id);
    var clean = checked(entry.kind(), name);
    if (clean.equals(entry.name())) {
      return;
    }
    requireNew(entries.stream().filter(other -> !other.equals(entry)).toList(), clean);
    table.rename(id, clean);
    uses.forEach(use -> use.rename(entry.kind(), entry.name(), clean));
    var change = new Change("name", entry.name(), clean);
    record(actor, "list.rename", id, entry.kind(), clean, List.of(change));
  }

  /** Moves the entry up by one place, or down. */
  public void move(ListEntryId id, boolean up) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var entries = locked(id);
    var entry = of(entries, id);
    var order = new ArrayList<>(entries.stream().filter(one -> !one.retired()).toList());
    var from = order.indexOf(entry);
    var to = up ? from - 1 : from + 1;
    if (from < 0 || to < 0 || to >= order.size()) {
      return;
    }
    Collections.swap(order, from, to);
    for (var place = 0; place < order.size(); place++) {
      table.place(order.get(place).id(), place);
    }
    record(actor, "list.move", id, entry.kind(), entry.name(), List.of());
  }

  /** Takes the entry off the list: deleted when it stands nowhere, else retired. */
  public void remove(ListEntryId id) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var entry = of(locked(id), id);
    if (count(entry.kind(), entry.name()) == 0) {
      table.delete(id);
      record(actor, "list.delete", id, entry.kind(), entry.name(), List.of());
    } else if (!entry.retired()) {
      table.retire(id, clock.instant());
      record(actor, "list.retire", id, entry.kind(), entry.name(), List.of());
    }
  }

  /** Offers a retired entry again, as the last one. */
  public void restore(ListEntryId id) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var entries = locked(id);
    var entry = of(entries, id);
    if (entry.retired()) {
      table.retire(id, null);
      table.place(id, entries.size());
      record(actor, "list.restore", id, entry.kind(), entry.name(), List.of());
    }
  }

  private long count(ListKind kind, String name) {
    return uses.stream().mapToLong(use -> use.count(kind, name)).sum();
  }

  private List<Entry> locked(ListEntryId id) {
    return table.locked(table.kind(id).orElseThrow(NotFound::new));
  }

  private static Entry of(List<Entry> entries, ListEntryId id) {
    return entries.stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static String checked(ListKind kind, String name) {
    var clean = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (clean.isEmpty()) {
      throw Refusal.because("lists.refused.empty");
    }
    Lengths.require(Texts.text("lists.field.name"), clean, kind.longest());
    return clean;
  }

  private void requireNew(List<Entry> entries, String name) {
    for (var entry : entries) {
      if (table.isSame(entry.name(), name)) {
        throw Refusal.because(
            entry.retired() ? "lists.refused.retired" : "lists.refused.exists", entry.name());
      }
    }
  }

  private void record(
      Actor actor,
      String action,
      ListEntryId id,
      ListKind kind,
      String name,
      List<Change> changes) {
    var subject = new Subject("list", id.value(), kind.inWords() + ": " + name);
    journal.record(actor, action, subject, changes, null);
  }
}
