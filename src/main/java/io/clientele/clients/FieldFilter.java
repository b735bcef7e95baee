package io.clientele.clients;

import io.clientele.people.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the list of clients is filtered by a {@link ListField}. What is asked for stands in the
 * address as one text.
 */
public interface FieldFilter {

  /** How one asks: for one value, for some of several, or for yes. */
  enum Shape {
    ONE,
    SOME,
    YES
  }

  /** Parts what is asked for where it may be several. */
  String COMMA = ",";

  /** Asks where there is nothing to choose. */
  String YES = "yes";

  /**
   * What is asked for, as a condition of the list.
   *
   * @param parameters of both forms; their names begin like the table's, so that they are no other
   *     field's
   */
  record Condition(Narrowing narrowing, Map<String, Object> parameters) {}

  /**
   * Where values stand that one may choose from.
   *
   * @param table with the column {@code client_id}
   */
  record Occurring(String table, String column) {}

  Shape shape();

  /** What one may choose whatever the cards say. */
  default List<String> fixed() {
    return List.of();
  }

  /** Where to look for what else one may choose. */
  default @Nullable Occurring occurring() {
    return null;
  }

  /** As much of an address as can be understood; empty means any. */
  String clean(String written);

  /** One value in words. */
  String words(String value);

  /** The condition for this viewer, of something that is not empty. */
  Condition condition(String asked, Viewer viewer);

  /** Why it finds nothing for this viewer whatever the cards say, and what to do. */
  default Optional<String> whyNothing(String asked, Viewer viewer) {
    return Optional.empty();
  }

  /** By one of the words that occur in a table with one row a client. */
  static FieldFilter word(String table, String column) {
    return new WordFilter(table, column);
  }

  /** By some of these constants in a table with one row a client. */
  static <E extends Enum<E>> FieldFilter names(
      String table, String column, Class<E> type, Function<E, String> words) {
    return new NamesFilter<>(table, column, type, words);
  }

  /** By whether a condition holds for the row {@code f} that a table has for the client. */
  static FieldFilter yes(String table, String condition) {
    var holds = new Condition(Narrowing.byRow(table, condition), Map.of());
    return yes(() -> holds);
  }

  /** By whether a condition holds that is made each time, as one about today is. */
  static FieldFilter yes(Supplier<Condition> holds) {
    return new YesFilter(holds);
  }
}
