package io.clientele.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks SMTP line by line, so that a test can stop between any two of them. */
final class SmtpClient implements AutoCloseable {

  private final Socket socket;
  private final BufferedReader in;

  SmtpClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(20_000);
    in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    reply();
    say("HELO portal.clientele.example");
  }

  /** Says a line and returns the answer to it. */
  String say(String line) throws IOException {
    write(line + "\r\n");
    return reply();
  }

  /** Everything up to and with the final dot; the answer is not waited for. */
  void deliver(String from, String to, String letter) throws IOException {
    say("MAIL FROM:<" + from + ">");
    for (var recipient : to.split(",")) {
      say("RCPT TO:<" + recipient + ">");
    }
    say("DATA");
    write(letter.replace("\n.", "\n..").replace("\n", "\r\n") + "\r\n.\r\n");
  }

  String reply() throws IOException {
    var line = in.readLine();
    while (line != null && line.length() > 3 && line.charAt(3) == '-') {
      line = in.readLine();
    }
    return String.valueOf(line);
  }

  boolean hasReply() throws IOException {
    return in.ready();
  }

  /** As a killed process does: without a word. */
  void kill() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void write(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }
}
