package io.clientele.tables;

import java.text.Normalizer;

/**
 * How well a letter beyond ASCII stands among its neighbours, in the habits of European spelling.
 */
final class Letters {

  private static final String VOWELS = "aeiouyĺŕ";

  private Letters() {}

  static double cyrillic(String text, int at) {
    var letter = text.charAt(at);
    if (!isCyrillic(letter)) {
      return Character.isLetterOrDigit(letter) || standsAmidLetters(text, at) ? -1 : 0;
    }
    var before = around(text, at - 1);
    var after = around(text, at + 1);
    if ((Character.isLetter(before) && !isCyrillic(before))
        || (Character.isLetter(after) && !isCyrillic(after))) {
      return -3;
    }
    var inWord = isCyrillic(before) || isCyrillic(after);
    return capitalAmidSmall(text, at) ? -1 : inWord ? 1 : 0.25;
  }

  static double latin(String text, int at) {
    var letter = text.charAt(at);
    var before = around(text, at - 1);
    var after = around(text, at + 1);
    if (letter == 'º' || letter == 'ª') {
      return Character.isLetter(after) ? -2 : 0;
    }
    if (!Character.isLetter(letter)) {
      return standsAmidLetters(text, at) ? -2 : 0;
    }
    if (capitalAmidSmall(text, at)) {
      return -2;
    }
    var crowd = before >= 0x80 && Character.isLetter(before) ? -0.5 : 0;
    var habit =
        habit(
            Character.toLowerCase(letter),
            Character.toLowerCase(before),
            Character.toLowerCase(after));
    return crowd + habit + (isVowel(letter) ? vowel(before, after) : consonant(before, after));
  }

  private static double vowel(char before, char after) {
    return isVowel(before) || isVowel(after) ? 0 : 1;
  }

  private static double consonant(char before, char after) {
    return isVowel(before) || isVowel(after) ? 1 : -1;
  }

  /** Where vowels and consonants do not tell, spelling does: España but Gdańsk, São but Bacău. */
  private static double habit(char letter, char before, char after) {
    var ends = !Character.isLetter(after);
    return switch (letter) {
      case 'ń', 'ś', 'ź' -> isVowel(after) ? -2 : 0;
      case 'ñ' -> isVowel(after) ? 0 : -1;
      case 'ã' -> after == 'o' || after == 'e' ? 1 : after == 'u' || after == 'i' ? -0.5 : 0;
      case 'ă' -> after == 'o' || after == 'e' ? -1 : 0;
      case 'õ' -> after == 'e' || after == 's' || ends ? 0.5 : -0.5;
      case 'œ' -> after == 'u' || after == 'i' ? 2 : 0;
      case 'ï' -> isVowel(before) && !ends ? 1.5 : 0;
      case 'è' -> "iyu".indexOf(before) >= 0 && "rlmgtvsd".indexOf(after) >= 0 ? 1.5 : 0;
      case 'ę' -> "dbgkzp".indexOf(after) >= 0 ? 0.5 : 0;
      case 'ê' -> "mnlrvq".indexOf(after) >= 0 ? 0.5 : 0;
      case 'ù', 'ì' -> ends ? 0 : -0.5;
      case 'ĺ', 'ŕ', 'þ', 'ð' -> -0.5;
      default -> 0;
    };
  }

  private static boolean isVowel(char letter) {
    var small = Character.toLowerCase(letter);
    return switch (small) {
      case 'ø', 'æ', 'œ' -> true;
      default ->
          VOWELS.indexOf(small) >= 0
              || (small >= 0x80
                  && VOWELS.indexOf(
                          Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD)
                              .charAt(0))
                      >= 0);
    };
  }

  private static boolean capitalAmidSmall(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(around(text, at - 1))
        || Character.isLowerCase(text.charAt(at)) && Character.isUpperCase(around(text, at + 1));
  }

  private static boolean standsAmidLetters(String text, int at) {
    return Character.isLetter(around(text, at - 1)) && Character.isLetter(around(text, at + 1))
        || Character.isLetter(around(text, at - 1)) && "¹³¥£¯".indexOf(text.charAt(at)) >= 0
        || Character.isLetter(around(text, at + 1)) && "³£¯¥¾¼".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isCyrillic(char letter) {
    return letter >= 0x400 && letter < 0x530;
  }

  private static char around(String text, int at) {
    return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
  }
}
