package io.clientele.setup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.core.env.Environment;

/** Asks for the web port before a database is started for nothing. */
final class PortCheck {

  private PortCheck() {}

  static void of(Environment environment) {
    int port = environment.getProperty("server.port", Integer.class, 8080);
    if (port <= 0) {
      return;
    }
    String address = environment.getProperty("server.address");
    try (ServerSocket probe =
        new ServerSocket(port, 1, address == null ? null : InetAddress.getByName(address))) {
      probe.getLocalPort();
    } catch (IOException taken) {
      throw StartRefused.because(
          "Port %d cannot be used (%s): end the program that holds it or choose another port with"
              + " --port or SERVER_PORT.",
          port, taken.getMessage());
    }
  }
}
