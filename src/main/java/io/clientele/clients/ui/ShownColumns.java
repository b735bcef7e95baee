package io.clientele.clients.ui;

import io.clientele.clients.ClientColumn;
import io.clientele.clients.ListColumn;
import io.clientele.clients.ListFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the list as somebody arranged them; the name is always among them. */
record ShownColumns(List<Shown> shown) {

  private static final Pattern WRITTEN = Pattern.compile("([A-Za-z]+)(?:-([0-9]{2,4}))?");

  /**
   * A column and its width in pixels.
   *
   * @param width zero for the width it has at first
   */
  record Shown(ListColumn column, int width) {}

  static final ShownColumns AT_FIRST =
      new ShownColumns(ClientColumn.AT_FIRST.stream().map(column -> new Shown(column, 0)).toList());

  ShownColumns {
    shown = List.copyOf(shown);
  }

  /** As it stands in an address; nothing while nobody arranged them. */
  String written() {
    return equals(AT_FIRST)
        ? ""
        : shown.stream()
            .map(one -> one.column().key() + (one.width() == 0 ? "" : "-" + one.width()))
            .collect(Collectors.joining("."));
  }

  /** What cannot be understood is left out. */
  static ShownColumns read(String written, ListFields fields) {
    if (written.isBlank()) {
      return AT_FIRST;
    }
    var seen = new LinkedHashSet<ListColumn>();
    var columns = new ArrayList<Shown>();
    for (var part : written.split("\\.")) {
      var match = WRITTEN.matcher(part);
      if (match.matches()) {
        var width = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        fields
            .column(match.group(1))
            .filter(seen::add)
            .ifPresent(column -> columns.add(new Shown(column, width)));
      }
    }
    if (!seen.contains(ClientColumn.NAME)) {
      columns.addFirst(new Shown(ClientColumn.NAME, 0));
    }
    return new ShownColumns(columns);
  }

  List<ListColumn> columns() {
    return shown.stream().map(Shown::column).toList();
  }

  /** The shown ones in their order, then the hidden. */
  List<ListColumn> all(ListFields fields) {
    var hidden = fields.columns().stream().filter(column -> !columns().contains(column));
    return Stream.concat(columns().stream(), hidden).toList();
  }

  ShownColumns with(ListColumn column) {
    return changed(list -> list.add(new Shown(column, 0)));
  }

  ShownColumns without(ListColumn column) {
    return changed(list -> list.removeIf(one -> one.column().equals(column)));
  }

  /**
   * @param by how many places, towards the end or, below zero, towards the beginning
   */
  ShownColumns moved(ListColumn column, int by) {
    var from = columns().indexOf(column);
    var to = Math.clamp(from + by, 0, shown.size() - 1);
    return changed(list -> list.add(to, list.remove(from)));
  }

  ShownColumns wide(ListColumn column, int width) {
    return changed(
        list ->
            list.replaceAll(one -> one.column().equals(column) ? new Shown(column, width) : one));
  }

  ShownColumns inOrder(List<ListColumn> order) {
    return changed(
        list -> list.sort(java.util.Comparator.comparingInt(one -> order.indexOf(one.column()))));
  }

  private ShownColumns changed(java.util.function.Consumer<List<Shown>> change) {
    var list = new ArrayList<>(shown);
    change.accept(list);
    return new ShownColumns(Collections.unmodifiableList(list));
  }
}
