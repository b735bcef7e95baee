package io.clientele.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that a relay has signed itself, made for one run by the JDK's keytool. */
record RelayCertificate(SSLContext context, Path pem) {

  private static final String PASSWORD = "only in this run";

  /**
   * @param name for instance {@code dns:localhost}
   */
  static RelayCertificate of(Path folder, String name)
      throws IOException, InterruptedException, GeneralSecurityException {
    var keys = Files.createTempFile(folder, "relay", ".p12");
    Files.delete(keys);
    make(keys, name);
    var store = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return new RelayCertificate(context, pem(folder, store.getCertificate("relay")));
  }

  private static void make(Path keys, String name) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-alias", "relay", "-keyalg", "EC"));
    command.addAll(List.of("-dname", "CN=relay", "-ext", "san=" + name));
    command.addAll(List.of("-storetype", "PKCS12", "-keystore", keys.toString()));
    command.addAll(List.of("-storepass", PASSWORD));
    var keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(keytool.getInputStream().readAllBytes());
    if (keytool.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
  }

  private static Path pem(Path folder, Certificate certificate)
      throws IOException, GeneralSecurityException {
    var text = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
    return Files.writeString(
        Files.createTempFile(folder, "relay", ".pem"),
        "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n");
  }
}
