package io.clientele.kit;

/** What people type, as a pattern of SQL's {@code like}: every sign stands for itself. */
public final class Like {

  private Like() {}

  /** Anything that contains these words; everything for none. */
  public static String containing(String words) {
    return "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
