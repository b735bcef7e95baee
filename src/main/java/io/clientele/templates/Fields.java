package io.clientele.templates;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that a kind of template declares; no other may stand in it. */
public record Fields(List<Field> all) {

  public Fields {
    all = List.copyOf(all);
    if (all.stream().map(Field::name).distinct().count() < all.size()) {
      throw new IllegalStateException("a field is declared twice");
    }
  }

  public static Fields of(Field... fields) {
    return new Fields(List.of(fields));
  }

  public Optional<Field> named(String name) {
    return all.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The declared field that somebody most likely meant by this name. */
  Optional<Field> nearest(String written) {
    var wanted = written.toLowerCase(Locale.ROOT);
    return all.stream()
        .min(Comparator.comparingInt(field -> distance(wanted, field)))
        .filter(field -> distance(wanted, field) <= Math.max(2, wanted.length() / 3));
  }

  private static int distance(String wanted, Field field) {
    var name = field.name().toLowerCase(Locale.ROOT);
    var last = name.substring(name.lastIndexOf('.') + 1);
    return Math.min(changes(wanted, name), changes(wanted, last) + (wanted.contains(".") ? 2 : 0));
  }

  /** The letters to insert, drop or change to get from one word to the other (Levenshtein). */
  private static int changes(String from, String to) {
    var row = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= to.length(); column++) {
        int changed = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[to.length()];
  }
}
