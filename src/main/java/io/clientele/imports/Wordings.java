package io.clientele.imports;

import java.text.Normalizer;
import java.util.Locale;

/** Words as people write them in the headings and cells of their lists. */
public final class Wordings {

  private Wordings() {}

  /** Without what different hands write differently. */
  public static String plain(String written) {
    return Normalizer.normalize(
            written.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
