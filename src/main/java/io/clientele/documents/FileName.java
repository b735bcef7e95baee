package io.clientele.documents;

/** A file's name without what could lead out of a folder or break a header. */
final class FileName {

  private static final int LONGEST = 200;

  private FileName() {}

  static String clean(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var plain = last.replaceAll("[\\p{Cntrl}\"<>|:*?\\u202a-\\u202e\\u2066-\\u2069]", "_").strip();
    if (plain.isEmpty() || plain.chars().allMatch(letter -> letter == '.')) {
      return "file";
    }
    return plain.length() <= LONGEST ? plain : plain.substring(plain.length() - LONGEST);
  }
}
