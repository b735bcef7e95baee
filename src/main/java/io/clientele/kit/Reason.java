package io.clientele.kit;

/** Why somebody did something, in their own words: said, and no longer than the tables hold. */
public final class Reason {

  public static final int LONGEST = 500;

  private Reason() {}

  /**
   * The words without blanks around them.
   *
   * @throws Refusal when nothing was said, or too much
   */
  public static String given(String why) {
    var clean = orEmpty(why);
    if (clean.isEmpty()) {
      throw Refusal.because("kit.reason-needed");
    }
    return clean;
  }

  /**
   * The same where nothing need be said, or its lack is refused in other words.
   *
   * @throws Refusal when too much was said
   */
  public static String orEmpty(String why) {
    var clean = why.strip();
    if (clean.length() > LONGEST) {
      throw Refusal.because("kit.reason-too-long", LONGEST, clean.length());
    }
    return clean;
  }
}
