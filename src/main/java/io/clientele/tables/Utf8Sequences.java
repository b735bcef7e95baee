package io.clientele.tables;

/**
 * How many characters of more than one byte stand in a file, read as UTF-8, and how many bytes fit
 * nowhere.
 */
record Utf8Sequences(int whole, int broken) {

  static Utf8Sequences in(byte[] bytes) {
    var whole = 0;
    var broken = 0;
    for (var at = 0; at < bytes.length; ) {
      var length = length(bytes[at]);
      if (length == 1) {
        at++;
      } else if (length > 1 && continues(bytes, at, length)) {
        whole++;
        at += length;
      } else {
        broken++;
        at++;
      }
    }
    return new Utf8Sequences(whole, broken);
  }

  private static int length(byte lead) {
    var octet = lead & 0xFF;
    if (octet < 0x80) {
      return 1;
    }
    if (octet < 0xC2 || octet > 0xF4) {
      return 0;
    }
    return octet < 0xE0 ? 2 : octet < 0xF0 ? 3 : 4;
  }

  private static boolean continues(byte[] bytes, int at, int length) {
    if (at + length > bytes.length) {
      return false;
    }
    for (var i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
