package io.clientele.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * An SMTP server that answers as it is told to: with any reply, with silence, too slowly, by
 * leaving; in the clear or encrypted.
 */
final class ScriptedRelay implements AutoCloseable {

  /** Says nothing and closes. */
  static final String LEAVE = "leave";

  /** Says nothing and stays. */
  static final String SILENCE = "silence";

  /** Always says a little, and never comes to an end. */
  static final String DRIP = "drip";

  /** Wants the text, and then reads none of it. */
  static final String STALL = "stall";

  final List<String> letters = new CopyOnWriteArrayList<>();
  final List<String> commands = new CopyOnWriteArrayList<>();
  final List<String> commandsInTheClear = new CopyOnWriteArrayList<>();
  final AtomicInteger connections = new AtomicInteger();

  private final ServerSocket server;
  private final RelayScript script = new RelayScript();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Drips drips = new Drips();
  private volatile @Nullable SSLContext offered;
  private volatile @Nullable String credentials;

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
  void answer(Phase phase, String... replies) {
    script.answer(phase, replies);
  }

  /** The answer to the next command that begins so; then the usual one again. */
  void answerTo(String verb, String reply) {
    script.answerTo(verb, reply);
  }

  /** From now on it can be asked to encrypt. */
  void offerEncryption(SSLContext tls) {
    offered = tls;
  }

  /** Anybody else's password is wrong. */
  void letIn(String user, String password) {
    // who signs in, for whom: the same one
    var words = user + "\0" + user + "\0" + password;
    credentials = Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
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
    closed.countDown();
    drips.close();
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
      if (reply(socket, Phase.CONNECT)) {
        listenTo(socket);
      }
    } catch (IOException gone) {
      // the other side has left
    } finally {
      open.remove(socket);
    }
  }

  private void listenTo(Socket socket) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      commands.add(line);
      if (!(socket instanceof SSLSocket)) {
        commandsInTheClear.add(line);
      }
      var tls = offered;
      if (line.equals("STARTTLS") && tls != null && !script.hasAnswerTo(line)) {
        say(socket, "220 2.0.0 go on");
        listenTo(encrypted(socket, tls));
        return;
      }
      if (!obey(socket, in, line)) {
        return;
      }
    }
  }

  private static SSLSocket encrypted(Socket socket, SSLContext tls) throws IOException {
    var safe = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, true);
    safe.setUseClientMode(false);
    safe.startHandshake();
    return safe;
  }

  private boolean obey(Socket socket, BufferedReader in, String line) throws IOException {
    var verb = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
    var once = script.answerTo(verb);
    if (once != null) {
      return act(socket, once);
    }
    return switch (verb) {
      case "EHLO" -> say(socket, welcome(socket));
      case "AUTH" ->
          say(
              socket,
              line.equals("AUTH PLAIN " + credentials)
                  ? "235 2.7.0 welcome"
                  : "535 5.7.8 wrong password");
      case "MAIL" -> reply(socket, Phase.MAIL);
      case "RCPT" -> reply(socket, Phase.RCPT);
      case "QUIT" -> say(socket, "221 bye") && false;
      case "DATA" -> data(socket, in);
      default -> say(socket, "250 ok");
    };
  }

  private String welcome(Socket socket) {
    var encrypts = offered != null && !(socket instanceof SSLSocket);
    return "250-scripted\r\n250-SIZE 100000000\r\n"
        + (encrypts ? "250-STARTTLS\r\n" : "")
        + "250 AUTH PLAIN";
  }

  private boolean data(Socket socket, BufferedReader in) throws IOException {
    var answer = script.next(Phase.DATA);
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
    return act(socket, script.next(phase));
  }

  private boolean act(Socket socket, String answer) throws IOException {
    return switch (answer) {
      case LEAVE -> false;
      case SILENCE -> true;
      case DRIP -> drips.into(socket);
      case STALL -> say(socket, "354 go on") && stall();
      default -> say(socket, answer);
    };
  }

  private boolean stall() {
    try {
      closed.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    return false;
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
