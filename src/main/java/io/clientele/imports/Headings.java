package io.clientele.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** By what a file is known again: the headings of its columns, in whatever order. */
final class Headings {

  private Headings() {}

  static String plain(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }

  static String key(List<String> headings) {
    var words = headings.stream().map(Headings::plain).sorted().collect(Collectors.joining("\n"));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
