package io.clientele.accounts;

import io.clientele.kit.Refusal;

/**
 * Brings letters with a secret in them: invitations and links for a new password. The mail module
 * does it; it hands the letter to the server at once and keeps its text nowhere, as a one-time link
 * must not lie in the database.
 */
public interface Postman {

  /**
   * @throws Refusal when the mail server did not take the letter
   */
  void deliver(SecretLetter letter);
}
