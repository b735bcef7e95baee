package io.clientele.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An SMTP server that answers as it is told to: with any reply, with silence, by leaving. */
final class ScriptedRelay implements AutoCloseable {

  /** Says nothing and closes. */
  static final String LEAVE = "leave";

  /** Says nothing and stays. */
  static final String SILENCE = "silence";

  private static final Map<Phase, String> USUAL =
      Map.of(
          Phase.CONNECT, "220 scripted ready",
          Phase.MAIL, "250 2.1.0 sender ok",
          Phase.RCPT, "250 2.1.5 receiver ok",
          Phase.DATA, "354 go on",
          Phase.DOT, "250 2.0.0 queued as 4711");

  final List<String> letters = new CopyOnWriteArrayList<>();
  final List<String> commands = new CopyOnWriteArrayList<>();
  final AtomicInteger connections = new AtomicInteger();

  private final ServerSocket server;
  private final Map<Phase, Deque<String>> script = new EnumMap<>(Phase.class);
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  ScriptedRelay() {
    this(plain());
  }

  ScriptedRelay(ServerSocket server) {
    this.server = server;
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return server.getLocalPort();
  }

  /** The answers of the next times; then the usual one again. */
  synchronized void answer(Phase phase, String... replies) {
    script.computeIfAbsent(phase, any -> new ArrayDeque<>()).addAll(List.of(replies));
  }

  /** Ends all talks, as a restarted server would. */
  void hangUp() {
    open.forEach(ScriptedRelay::close);
  }

  List<String> messageIds() {
    return letters.stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith("Message-ID: "))
        .map(line -> line.substring("Message-ID: ".length()))
        .toList();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    hangUp();
  }

  private static ServerSocket plain() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void listen() {
    while (!server.isClosed()) {
      try {
        var socket = server.accept();
        open.add(socket);
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> talk(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void talk(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      if (!reply(socket, Phase.CONNECT)) {
        return;
      }
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        commands.add(line);
        if (!obey(socket, in, line)) {
          return;
        }
      }
    } catch (IOException gone) {
      // the other side has left
    } finally {
      open.remove(socket);
    }
  }

  private boolean obey(Socket socket, BufferedReader in, String line) throws IOException {
    var verb = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
    return switch (verb) {
      case "EHLO" -> say(socket, "250-scripted\r\n250-SIZE 1000000\r\n250 AUTH PLAIN LOGIN");
      case "AUTH" -> say(socket, "535 5.7.8 wrong password");
      case "MAIL" -> reply(socket, Phase.MAIL);
      case "RCPT" -> reply(socket, Phase.RCPT);
      case "QUIT" -> say(socket, "221 bye") && false;
      case "DATA" -> data(socket, in);
      default -> say(socket, "250 ok");
    };
  }

  private boolean data(Socket socket, BufferedReader in) throws IOException {
    var answer = next(Phase.DATA);
    if (!act(socket, answer) || !answer.startsWith("354")) {
      return !answer.equals(LEAVE);
    }
    var letter = new StringBuilder();
    for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
      if (line == null) {
        return false;
      }
      letter.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
    }
    letters.add(letter.toString());
    return reply(socket, Phase.DOT);
  }

  private boolean reply(Socket socket, Phase phase) throws IOException {
    return act(socket, next(phase));
  }

  private synchronized String next(Phase phase) {
    var replies = script.get(phase);
    @Nullable String reply = replies == null ? null : replies.poll();
    return reply == null ? USUAL.get(phase) : reply;
  }

  private static boolean act(Socket socket, String answer) throws IOException {
    return switch (answer) {
      case LEAVE -> false;
      case SILENCE -> true;
      default -> say(socket, answer);
    };
  }

  private static boolean say(Socket socket, String words) throws IOException {
    socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    return true;
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      // closed already
    }
  }
}
