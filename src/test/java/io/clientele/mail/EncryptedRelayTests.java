package io.clientele.mail;

import static io.clientele.mail.MailState.ACCEPTED;
import static io.clientele.mail.MailState.READY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** STARTTLS and TLS from the first byte, with variables as an operator sets them. */
class EncryptedRelayTests {

  private static final MailSettings.Timeouts PATIENT =
      new MailSettings.Timeouts(
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(10));

  private static RelayCertificate right;
  private static RelayCertificate foreign;

  private final Map<String, Object> settings = new HashMap<>();
  private ScriptedRelay server;

  /** The two ways to encrypt. */
  enum Way {
    STARTTLS,
    FROM_THE_FIRST_BYTE
  }

  @BeforeAll
  static void makeCertificates(@TempDir Path folder) throws Exception {
    right = RelayCertificate.of(folder, "dns:localhost");
    foreign = RelayCertificate.of(folder, "dns:relay.elsewhere.example");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void encryptsWithACertificateThatIsTrustedByConfiguration(Way way) throws Exception {
    serve(way, right);
    trust(right);

    var result = deliver();

    assertThat(result.reply().words()).isEqualTo("queued as 4711");
    assertThat(result.next()).isEqualTo(ACCEPTED);
    assertThat(server.messageIds()).hasSize(1);
    assertNothingInTheClear();
  }

  @ParameterizedTest
  @EnumSource
  void signsInOverAnEncryptedConnection(Way way) throws Exception {
    serve(way, right);
    trust(right);
    signIn("portal", "pass word");

    assertThat(deliver().next()).isEqualTo(ACCEPTED);

    assertThat(server.commands).anyMatch(command -> command.startsWith("AUTH PLAIN "));
    assertNothingInTheClear();
  }

  @ParameterizedTest
  @EnumSource
  void refusesACertificateThatNobodyTrusts(Way way) throws Exception {
    serve(way, right);

    assertRefused("unable to find valid certification path");
  }

  @ParameterizedTest
  @EnumSource
  void refusesACertificateForAnotherHost(Way way) throws Exception {
    serve(way, foreign);
    trust(foreign);

    assertRefused("matching localhost found");
  }

  @Test
  void sendsNothingInTheClearWhereEncryptionIsRequiredAndNotOffered() {
    server = new ScriptedRelay();
    settings.put("SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED", "true");

    assertRefused("STARTTLS is required");
  }

  @Test
  void sendsNoPasswordInTheClearToAnotherMachine() {
    server = new ScriptedRelay();
    signIn("portal", "right");
    // the same relay, under a name that does not say it is this machine
    settings.put("SPRING_MAIL_HOST", "127.1");

    assertRefused("STARTTLS is required");

    assertThat(server.commands).noneMatch(command -> command.startsWith("AUTH"));
  }

  @Test
  void sendsNothingWhereEncryptionIsOfferedAndThenRefused() throws Exception {
    serve(Way.STARTTLS, right);
    trust(right);
    server.answerTo("STARTTLS", "454 4.7.0 no encryption now");

    assertRefused("no encryption now");
  }

  @Test
  void sendsNothingToARelayThatDoesNotEncryptFromTheFirstByte() {
    server = new ScriptedRelay();
    settings.put("SPRING_MAIL_SSL_ENABLED", "true");

    assertThat(deliver().next()).isEqualTo(READY);

    assertThat(server.commands).noneMatch(command -> command.startsWith("MAIL"));
  }

  private void serve(Way way, RelayCertificate certificate) throws IOException {
    if (way == Way.STARTTLS) {
      server = new ScriptedRelay();
      server.offerEncryption(certificate.context());
      return;
    }
    server =
        new ScriptedRelay(
            certificate
                .context()
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    settings.put("SPRING_MAIL_SSL_ENABLED", "true");
  }

  private void trust(RelayCertificate certificate) {
    settings.put("SPRING_SSL_BUNDLE_PEM_RELAY_TRUSTSTORE_CERTIFICATE", "file:" + certificate.pem());
    settings.put("SPRING_MAIL_SSL_BUNDLE", "relay");
  }

  /** The letter stays ready, no attempt is used up, and nothing but greetings was in the clear. */
  private void assertRefused(String why) {
    var result = deliver();

    assertThat(result.reply().words()).contains(why).isNotEmpty();
    assertThat(result.next()).isEqualTo(READY);
    assertThat(result.phase()).isEqualTo(Phase.CONNECT);
    assertThat(result.isUsedUp()).isFalse();
    assertThat(server.letters).isEmpty();
    assertNothingInTheClear();
  }

  private void assertNothingInTheClear() {
    assertThat(server.commandsInTheClear)
        .allMatch(command -> command.matches("(EHLO .*|STARTTLS|QUIT)"));
  }

  private Result deliver() {
    settings.putIfAbsent("SPRING_MAIL_HOST", "localhost");
    settings.put("SPRING_MAIL_PORT", server.port());
    var result = new Result[1];
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
        .withUserConfiguration(Configured.class)
        .withInitializer(
            portal -> portal.getEnvironment().getPropertySources().addFirst(variables()))
        .run(
            portal -> {
              var waits = CarrierFixtures.settings(PATIENT, 500);
              var relay =
                  new Relay(
                      portal.getBean(MailProperties.class),
                      waits,
                      portal.getBeanProvider(SslBundles.class));
              var carrier = CarrierFixtures.carrier(relay, waits);
              result[0] = carrier.deliver(CarrierFixtures.letter()).result();
              carrier.leave();
              relay.destroy();
            });
    return result[0];
  }

  private SystemEnvironmentPropertySource variables() {
    return new SystemEnvironmentPropertySource("relay-systemEnvironment", settings);
  }

  private void signIn(String user, String password) {
    server.letIn(user, password);
    settings.put("SPRING_MAIL_USERNAME", user);
    settings.put("SPRING_MAIL_PASSWORD", password);
  }

  @EnableConfigurationProperties(MailProperties.class)
  static class Configured {}
}
