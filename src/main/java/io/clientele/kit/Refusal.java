package io.clientele.kit;

/**
 * A rule said no to what a person wanted. Its sentence is written for that person; it is no bug and
 * is not logged as one.
 */
public class Refusal extends RuntimeException {

  private final transient Text text;

  /**
   * The words are found now: an exception that fails when it is asked for them keeps whoever rolls
   * back from doing it.
   */
  protected Refusal(Text text) {
    super(text.inWords());
    this.text = text;
  }

  public static Refusal because(String key, Object... arguments) {
    return new Refusal(Text.of(key, arguments));
  }

  public Text text() {
    return text;
  }
}
