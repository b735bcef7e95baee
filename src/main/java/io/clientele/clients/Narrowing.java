package io.clientele.clients;

/**
 * One condition of the list in two forms: what it narrows the list to, and how to check one card
 * that stands under {@code c}. Of few cards one starts, of many one checks while going through the
 * list in its order.
 *
 * @param ids a query of ids, of one column {@code id}
 * @param some the same, ended early
 * @param check a condition on one card; never one that the database could turn into a set again
 */
public record Narrowing(String ids, String some, String check) {

  /** More than so many are not collected first. */
  static final int FEW = 2_000;

  public static Narrowing of(String ids, String check) {
    return new Narrowing(ids, ids + " limit " + (FEW + 1), check);
  }

  /** By a condition on the row {@code f} that a table has for the client. */
  public static Narrowing byRow(String table, String condition) {
    return of(
        "select f.client_id as id from %s f where %s".formatted(table, condition),
        """
        (select 1 from %s f where f.client_id = c.id and %s limit 1) is not null\
        """
            .formatted(table, condition));
  }

  /** How many it narrows the list to; one more than {@link #FEW} means many. */
  String estimate() {
    return "(select count(*) from (" + some + ") few)";
  }
}
