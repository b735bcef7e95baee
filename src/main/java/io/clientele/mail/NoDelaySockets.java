package io.clientele.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sockets that send at once: Angus leaves Nagle's algorithm on, and every letter would wait 40 ms
 * for a delayed acknowledgement. It also knows the socket, so that a silent relay can be left.
 */
final class NoDelaySockets extends SocketFactory {

  private @Nullable Socket latest;
  private boolean over;

  /** Ends the talk at once, from any thread; one that has no socket yet gets none any more. */
  synchronized void hangUp() {
    over = true;
    var socket = latest;
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException alreadyGone) {
        // then there is nothing left to end
      }
    }
  }

  @Override
  public Socket createSocket() throws IOException {
    return remember(new Socket());
  }

  synchronized Socket remember(Socket socket) throws IOException {
    if (over) {
      socket.close();
      throw new SocketException("The time for a connection is up.");
    }
    socket.setTcpNoDelay(true);
    latest = socket;
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port), null);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port), null);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
  }

  private Socket connected(InetSocketAddress to, @Nullable InetSocketAddress from)
      throws IOException {
    var socket = createSocket();
    if (from != null) {
      socket.bind(from);
    }
    socket.connect(to);
    return socket;
  }
}
