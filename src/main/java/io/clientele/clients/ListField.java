package io.clientele.clients;

import java.time.ZoneId;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something that hangs on the card, as a filter and as a column of the list of clients. A module
 * declares one for each; saved views, chips, export and changes on many clients follow.
 *
 * <p>No column of these can be sorted by: the list goes through the cards along an index, and there
 * is none over two tables.
 *
 * @param key as it stands in the address of the list
 * @param belowTheHead whether only those know it who may read the card
 * @param order its place among the others; small numbers first
 */
public record ListField(
    String key,
    String headingKey,
    boolean belowTheHead,
    int order,
    @Nullable FieldFilter filter,
    @Nullable Shown shown)
    implements ListColumn {

  /**
   * What the column shows.
   *
   * @param sql an expression on the card {@code c}, evaluated for the rows of the page alone
   * @param words what it says, in words
   */
  public record Shown(String sql, UnaryOperator<String> words) {

    /** A column of a table that has one row a client. */
    public static Shown of(String table, String column, UnaryOperator<String> words) {
      var sql = "(select f.%s from %s f where f.client_id = c.id)".formatted(column, table);
      return new Shown(sql, words);
    }
  }

  /** Known to all who see the head of the card. */
  public static ListField inTheHead(String key, String headingKey, int order) {
    return new ListField(key, headingKey, false, order, null, null);
  }

  /** Known to those who may read the card. */
  public static ListField belowTheHead(String key, String headingKey, int order) {
    return new ListField(key, headingKey, true, order, null, null);
  }

  public ListField with(FieldFilter wanted) {
    return new ListField(key, headingKey, belowTheHead, order, wanted, shown);
  }

  public ListField with(Shown wanted) {
    return new ListField(key, headingKey, belowTheHead, order, filter, wanted);
  }

  @Override
  public boolean isSortable() {
    return false;
  }

  @Override
  public String words(ClientRow row, ZoneId zone) {
    var value = row.more().getOrDefault(key, "");
    return value.isEmpty() ? "" : Objects.requireNonNull(shown).words().apply(value);
  }
}
