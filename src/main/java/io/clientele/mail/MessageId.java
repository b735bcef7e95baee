package io.clientele.mail;

import io.clientele.documents.Documents;
import java.nio.charset.StandardCharsets;

/**
 * The name of a letter on the internet, made from its dedup key: it is the same at every attempt,
 * so that receivers can tell a repeated letter from a new one.
 */
final class MessageId {

  private static final int DIGITS = 40;

  private MessageId() {}

  static String of(String dedupKey, String domain) {
    var hash = Documents.sha256(dedupKey.getBytes(StandardCharsets.UTF_8));
    return "<" + hash.substring(0, DIGITS) + "@" + domain + ">";
  }
}
