package io.clientele.setup;

import org.jspecify.annotations.Nullable;

/** The surroundings do not allow a start; the sentence is what the operator reads. */
public final class StartRefused extends RuntimeException {

  private final String sentence;

  private StartRefused(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  public static StartRefused because(String sentence, @Nullable Object... details) {
    return new StartRefused(sentence.formatted(details));
  }

  String sentence() {
    return sentence;
  }
}
