package io.clientele.sources;

/**
 * A calendar year of the house, or all time.
 *
 * @param year zero for all time
 */
public record Period(int year) {

  public static final Period ALL = new Period(0);

  private static final String EVER = "ever";

  /** As it stands in an address; what cannot be understood is all time. */
  public static Period of(String written) {
    return written.matches("[12][0-9]{3}") ? new Period(Integer.parseInt(written)) : ALL;
  }

  public boolean isAll() {
    return year == 0;
  }

  /** What to ask for the year in which a card came; empty for any. */
  String came() {
    return isAll() ? "" : Integer.toString(year);
  }

  /** What to ask for the year in which a client was won. */
  String won() {
    return isAll() ? EVER : Integer.toString(year);
  }
}
