package io.clientele.kit;

/**
 * A rule said no to what a person wanted. Its sentence is written for that person; it is no bug and
 * is not logged as one.
 */
public class Refusal extends RuntimeException {

  private final transient Text text;

  protected Refusal(Text text) {
    super(text.key());
    this.text = text;
  }

  public static Refusal because(String key, Object... arguments) {
    return new Refusal(Text.of(key, arguments));
  }

  public Text text() {
    return text;
  }

  @Override
  public String getMessage() {
    return text.inWords();
  }
}
