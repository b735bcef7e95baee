package io.clientele.mail;

import jakarta.mail.Session;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/** The server that takes our letters, as Spring's {@code spring.mail.*} names it. */
@Component
class Relay implements DisposableBean {

  private static final int SUBMISSION = 25;
  private static final int IMPLICIT_TLS = 465;

  private final MailProperties properties;
  private final MailSettings settings;
  private final ObjectProvider<SslBundles> bundles;
  private final ScheduledExecutorService alarms = alarms();

  Relay(MailProperties properties, MailSettings settings, ObjectProvider<SslBundles> bundles) {
    this.properties = properties;
    this.settings = settings;
    this.bundles = bundles;
  }

  boolean isConfigured() {
    return host() != null;
  }

  /** A new connection, greeted and signed in. */
  SmtpConnection connect() throws LostTalk {
    var host = host();
    if (host == null) {
      throw new IllegalStateException("no relay is configured");
    }
    var sockets = new NoDelaySockets();
    var connection =
        new SmtpConnection(
            Session.getInstance(session(sockets)),
            protocol(),
            sockets,
            settings.timeouts(),
            alarms);
    connection.open(host, port(), properties.getUsername(), properties.getPassword());
    return connection;
  }

  @Override
  public void destroy() {
    alarms.shutdownNow();
  }

  private @Nullable String host() {
    var host = properties.getHost();
    return host == null || host.isBlank() ? null : host;
  }

  private String protocol() {
    return "smtps".equals(properties.getProtocol()) ? "smtps" : "smtp";
  }

  private int port() {
    var port = properties.getPort();
    if (port != null && port > 0) {
      return port;
    }
    return protocol().equals("smtps") || properties.getSsl().isEnabled()
        ? IMPLICIT_TLS
        : SUBMISSION;
  }

  private Properties session(NoDelaySockets sockets) {
    var prefix = "mail." + protocol() + ".";
    var signsIn = properties.getUsername() != null && !properties.getUsername().isBlank();
    var session = new Properties();
    session.setProperty(prefix + "auth", String.valueOf(signsIn));
    session.setProperty(prefix + "starttls.enable", "true");
    session.setProperty(prefix + "starttls.required", String.valueOf(signsIn && !isLocal()));
    session.setProperty(prefix + "ssl.enable", String.valueOf(properties.getSsl().isEnabled()));
    session.setProperty(
        prefix + "ssl.checkserveridentity", String.valueOf(properties.getSsl().isVerifyHostname()));
    session.setProperty(
        prefix + "connectiontimeout", String.valueOf(settings.timeouts().connect().toMillis()));
    if (!settings.domain().isEmpty()) {
      session.setProperty(prefix + "localhost", settings.domain());
    }
    properties.getProperties().forEach(session::setProperty);
    session.setProperty(prefix + "socketFactory.fallback", "false");
    session.put(prefix + "socketFactory", sockets);
    var bundle = properties.getSsl().getBundle();
    if (bundle != null && !bundle.isBlank()) {
      var tls = bundles.getObject().getBundle(bundle).createSslContext().getSocketFactory();
      session.put(prefix + "ssl.socketFactory", new NoDelayTls(sockets, tls));
    }
    return session;
  }

  /** A password may travel in the clear only inside one machine. */
  private boolean isLocal() {
    return "localhost".equals(host()) || "127.0.0.1".equals(host()) || "::1".equals(host());
  }

  private static ScheduledExecutorService alarms() {
    var alarms =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("mail-alarms").factory());
    alarms.setRemoveOnCancelPolicy(true);
    return alarms;
  }
}
