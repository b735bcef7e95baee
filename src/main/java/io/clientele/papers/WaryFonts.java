package io.clientele.papers;

import io.clientele.kit.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses fonts that map more letters than there are: the parser makes an entry for each of a range
 * before anybody can stop it, and forty bytes name two thousand million.
 */
final class WaryFonts {

  private static final int MOST_BYTES = 4 * 1024 * 1024;
  private static final long MOST_CODES = 1L << 20;

  /** As the parser parts it: comments, strings, brackets, codes and words. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "%[^\r\n]*|\\([^)]*\\)?|<<|>>|<[^>]*>?|\\[[^\\]]*\\]?|[^\\s<>\\[\\]()%/]+|.",
          Pattern.DOTALL);

  private final Set<COSDictionary> known = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @throws Refusal when one of its maps is larger than any alphabet
   */
  void vet(@Nullable COSDictionary font) throws IOException {
    if (font != null && known.add(font)) {
      vetMap(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map ? map : null);
      vetMap(font.getDictionaryObject(COSName.ENCODING) instanceof COSStream map ? map : null);
    }
  }

  /** A state of graphics may name a font as well. */
  void vetOfState(@Nullable COSDictionary state) throws IOException {
    var set = state == null ? null : state.getCOSArray(COSName.FONT);
    if (set != null && set.size() > 0 && set.getObject(0) instanceof COSDictionary font) {
      vet(font);
    }
  }

  private static void vetMap(@Nullable COSStream map) throws IOException {
    if (map == null) {
      return;
    }
    try (var stream = map.createInputStream()) {
      var bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES
          || codes(new String(bytes, StandardCharsets.ISO_8859_1)) > MOST_CODES) {
        throw Refusal.because("papers.pdf.too-large");
      }
    }
  }

  /** How many codes stand in ranges: first, last, and to what they lead. */
  static long codes(String map) {
    var codes = 0L;
    var place = -1;
    var first = 0;
    var tokens = TOKEN.matcher(map);
    while (tokens.find()) {
      var token = tokens.group();
      if (token.isBlank() || token.startsWith("%")) {
        continue;
      }
      if (token.contains("beginbfrange")) {
        place = 0;
      } else if (token.startsWith("end")) {
        place = -1;
      } else if (place >= 0) {
        if (place == 0) {
          first = number(token);
        } else if (place == 1) {
          codes += Math.max(0, (long) number(token) - first + 1);
        }
        place = (place + 1) % 3;
      }
    }
    return codes;
  }

  /** The last four bytes of a code, reckoned as the parser does. */
  private static int number(String token) {
    var digits = token.replaceAll("[^0-9A-Fa-f]", "");
    var whole = digits.length() % 2 == 0 ? digits : digits + "0";
    var last = whole.substring(Math.max(0, whole.length() - 8));
    return last.isEmpty() ? 0 : Integer.parseUnsignedInt(last, 16);
  }
}
