package io.clientele.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Letters for tests, handed to the sandbox as any mail program would. */
public final class LetterDrop {

  private LetterDrop() {}

  public static void plain(int port, String to, String subject) {
    drop(port, to, subject, "\nGood day,\nhere are our prices.");
  }

  /** With both parts, the link in each, and a file. */
  public static void withLink(int port, String to, String subject, String link) {
    drop(
        port,
        to,
        subject,
        """
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=files

        --files
        Content-Type: multipart/alternative; boundary=parts

        --parts
        Content-Type: text/plain

        Follow %1$s.
        --parts
        Content-Type: text/html

        <p><a href="%1$s">Follow</a><script>alert(1)</script></p>
        --parts--
        --files
        Content-Type: text/csv
        Content-Disposition: attachment; filename=prices.csv

        a;b
        --files--"""
            .formatted(link));
  }

  private static void drop(int port, String to, String subject, String rest) {
    var letter =
        """
        Message-ID: <%s@clientele.example>
        From: Anna Weber <anna@clientele.example>
        To: <%s>
        Subject: %s
        %s"""
            .formatted(subject.hashCode(), to, subject, rest);
    try (var client = new SmtpClient(port)) {
      client.deliver("anna@clientele.example", to, letter);
      if (!client.reply().startsWith("250")) {
        throw new IllegalStateException("not taken");
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
