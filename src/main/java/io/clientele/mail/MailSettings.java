package io.clientele.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave; the relay itself is told by Spring's own {@code spring.mail.*}.
 *
 * @param domain in Message-IDs; where it is empty, the domain of the letter's sender
 * @param from who writes the portal's own letters while the company has no mail address
 * @param connections kept open to the relay at the same time, by this node
 * @param lettersPerConnection after so many a connection is renewed
 * @param idle so long a connection is kept without work
 * @param lease so long a silent node keeps the letters that it has claimed
 */
@ConfigurationProperties("clientele.mail")
record MailSettings(
    @DefaultValue("") String domain,
    @DefaultValue("clientele@localhost") String from,
    @DefaultValue("4") int connections,
    @DefaultValue("500") int lettersPerConnection,
    @DefaultValue("20s") Duration idle,
    @DefaultValue("60s") Duration lease,
    @DefaultValue Timeouts timeouts) {

  /**
   * The longest wait in each phase. What the relay does after the final dot may take it minutes.
   *
   * @param connect for greeting, encryption and sign-in together
   * @param command for the answer to one command
   * @param text for handing over the text
   * @param dot for the answer to the final dot
   */
  record Timeouts(
      @DefaultValue("20s") Duration connect,
      @DefaultValue("60s") Duration command,
      @DefaultValue("10m") Duration text,
      @DefaultValue("10m") Duration dot) {}
}
