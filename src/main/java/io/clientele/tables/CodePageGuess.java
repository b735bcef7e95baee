package io.clientele.tables;

import static io.clientele.tables.FileEncoding.WINDOWS_1250;
import static io.clientele.tables.FileEncoding.WINDOWS_1251;
import static io.clientele.tables.FileEncoding.WINDOWS_1252;

import io.clientele.kit.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/**
 * Tells the three Windows code pages apart by how the words would read: Cyrillic words are Cyrillic
 * throughout; in Latin words vowels and consonants take turns, capitals stand in front and no sign
 * stands amid letters.
 */
final class CodePageGuess {

  private static final int SAMPLE = 512 * 1024;

  private CodePageGuess() {}

  static FileEncoding of(byte[] bytes) {
    FileEncoding best = null;
    var highest = Double.NEGATIVE_INFINITY;
    for (var page : List.of(WINDOWS_1252, WINDOWS_1250, WINDOWS_1251)) {
      var score = plausibility(bytes, page);
      if (score > highest) {
        best = page;
        highest = score;
      }
    }
    if (best == null) {
      throw Refusal.because("tables.unknown-encoding");
    }
    return best;
  }

  private static double plausibility(byte[] bytes, FileEncoding page) {
    String text;
    try {
      text = page.decoder().decode(accented(bytes)).toString();
    } catch (CharacterCodingException notThisPage) {
      return Double.NEGATIVE_INFINITY;
    }
    var score = 0.0;
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        score += page == WINDOWS_1251 ? Letters.cyrillic(text, at) : Letters.latin(text, at);
      }
    }
    return score;
  }

  /** The words with a byte that the pages read differently, as only they tell anything. */
  private static ByteBuffer accented(byte[] bytes) {
    var words = ByteBuffer.allocate(Math.min(bytes.length + 1, SAMPLE));
    for (var at = 0; at < bytes.length; ) {
      var end = at;
      var tells = false;
      while (end < bytes.length && isOfWord(bytes[end])) {
        tells |= bytes[end] < 0;
        end++;
      }
      if (tells) {
        if (words.remaining() < end - at + 1) {
          break;
        }
        words.put(bytes, at, end - at).put((byte) ' ');
      }
      at = Math.max(end, at + 1);
    }
    return words.flip();
  }

  private static boolean isOfWord(byte octet) {
    return octet < 0 || Character.isLetterOrDigit(octet);
  }
}
