package io.clientele.kit;

import java.util.List;

/**
 * A sentence for a person that is not yet put into words: the key of a text and what fills its
 * places. Lower floors and background jobs carry it; the frame turns it into the reader's language.
 */
public record Text(String key, List<Object> arguments) {

  public static Text of(String key, Object... arguments) {
    return new Text(key, List.of(arguments));
  }

  public String inWords() {
    return Texts.text(key, arguments.toArray());
  }
}
