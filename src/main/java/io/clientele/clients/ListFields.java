package io.clientele.clients;

import io.clientele.clients.FieldFilter.Condition;
import io.clientele.people.Viewer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What modules contribute to the list of clients. */
@Component
public class ListFields {

  private static final String KEY = "[A-Za-z]{2,30}";

  private final Map<String, ListField> fields = new LinkedHashMap<>();

  /**
   * @throws IllegalStateException when two would stand under one key in the address
   */
  public ListFields(List<ListField> contributed) {
    var taken = new HashSet<>(FilterAddress.OWN_KEYS);
    Arrays.stream(ClientColumn.values()).map(ClientColumn::key).forEach(taken::add);
    contributed.stream()
        .sorted(Comparator.comparingInt(ListField::order))
        .forEach(
            field -> {
              if (!field.key().matches(KEY) || !taken.add(field.key())) {
                throw new IllegalStateException("no key for the list: " + field.key());
              }
              fields.put(field.key(), field);
            });
  }

  /** What one may filter for. */
  public List<ListField> filters() {
    return fields.values().stream().filter(field -> field.filter() != null).toList();
  }

  /** What the list may show, in the order to choose from. */
  public List<ListColumn> columns() {
    return Stream.<ListColumn>concat(
            Arrays.stream(ClientColumn.values()),
            fields.values().stream().filter(field -> field.shown() != null))
        .toList();
  }

  public Optional<ListColumn> column(String key) {
    return columns().stream().filter(column -> column.key().equals(key)).findFirst();
  }

  /** Why the filter finds nothing for this viewer, where that has nothing to do with the cards. */
  Optional<String> whyNothing(ClientFilter filter, Viewer viewer) {
    return filter.fields().entrySet().stream()
        .flatMap(asked -> filter(asked.getKey()).whyNothing(asked.getValue(), viewer).stream())
        .findFirst();
  }

  /** What is asked for, in words. */
  public String words(String key, String asked) {
    var filter = filter(key);
    return filter.shape() == FieldFilter.Shape.SOME
        ? Arrays.stream(asked.split(FieldFilter.COMMA))
            .map(filter::words)
            .collect(Collectors.joining(", "))
        : filter.words(asked);
  }

  FieldFilter filter(String key) {
    return Objects.requireNonNull(field(key).filter(), key);
  }

  List<Condition> conditions(ClientFilter filter, Viewer viewer) {
    var conditions = new ArrayList<Condition>();
    filter.fields().forEach((key, value) -> conditions.add(filter(key).condition(value, viewer)));
    return conditions;
  }

  boolean askBelowTheHead(ClientFilter filter) {
    for (var key : filter.fields().keySet()) {
      if (field(key).belowTheHead()) {
        return true;
      }
    }
    return false;
  }

  /** A key that nobody contributes comes from no address: leaving it out would widen the list. */
  ListField field(String key) {
    var field = fields.get(key);
    if (field == null) {
      throw new IllegalArgumentException("not contributed: " + key);
    }
    return field;
  }
}
