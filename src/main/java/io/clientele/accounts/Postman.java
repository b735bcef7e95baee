package io.clientele.accounts;

import io.clientele.kit.Refusal;

/**
 * Brings letters with a secret in them: invitations and links for a new password. The mail module
 * does it, in the transaction of the caller: what is committed is sent, also after a crash. It
 * shows the text to nobody and forgets it as soon as the server has the letter.
 */
public interface Postman {

  /**
   * @throws Refusal when no mail server is configured, or nobody can be written to there
   */
  void deliver(SecretLetter letter);
}
