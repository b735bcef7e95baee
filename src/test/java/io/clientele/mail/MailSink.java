package io.clientele.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * A mail server in a process of its own, which survives the portal's death. It has each Message-ID
 * on the disk before it says that it has the letter.
 */
public final class MailSink {

  private final FileChannel log;

  private MailSink(FileChannel log) {
    this.log = log;
  }

  /**
   * The port is said on standard output.
   *
   * @param arguments the file for the Message-IDs; without one nothing is kept
   */
  public static void main(String[] arguments) throws IOException {
    try (var log = arguments.length == 0 ? null : open(arguments[0]);
        var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      System.out.println("sink listens on " + server.getLocalPort());
      var sink = new MailSink(log);
      while (true) {
        var socket = server.accept();
        Thread.ofVirtual().start(() -> sink.talk(socket));
      }
    }
  }

  private static FileChannel open(String file) throws IOException {
    return FileChannel.open(Path.of(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private void talk(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      say(socket, "220 sink");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        switch (line.split("[ :]")[0].toUpperCase(Locale.ROOT)) {
          case "DATA" -> {
            say(socket, "354 go on");
            if (!take(in)) {
              return;
            }
            say(socket, "250 2.0.0 taken");
          }
          case "QUIT" -> {
            say(socket, "221 bye");
            return;
          }
          default -> say(socket, "250 ok");
        }
      }
    } catch (IOException killed) {
      // the portal died in the middle of a letter: the test is about just that
    }
  }

  private boolean take(BufferedReader in) throws IOException {
    var id = "";
    for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
      if (line == null) {
        return false;
      }
      if (id.isEmpty() && line.startsWith("Message-ID: ")) {
        id = line.substring("Message-ID: ".length());
      }
    }
    if (log == null) {
      return true;
    }
    synchronized (this) {
      log.write(ByteBuffer.wrap((id + "\n").getBytes(StandardCharsets.US_ASCII)));
    }
    log.force(false);
    return true;
  }

  private static void say(Socket socket, String words) throws IOException {
    socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }
}
