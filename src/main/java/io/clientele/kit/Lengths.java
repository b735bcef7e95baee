package io.clientele.kit;

/** How long a text of each kind may be; the tables hold as much. */
public final class Lengths {

  public static final int NAME = 200;
  public static final int WORD = 120;
  public static final int CODE = 60;

  private Lengths() {}

  /**
   * @param label of the field, as the person reads it
   * @throws Refusal when the value is longer
   */
  public static void require(String label, String value, int longest) {
    if (value.length() > longest) {
      throw Refusal.because("kit.too-long", label, longest);
    }
  }
}
