package io.clientele.accounts;

/** A letter of the portal itself to one employee, in both parts every mail has. */
public record SecretLetter(
    String toName, String toAddress, String subject, String text, String html) {

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "SecretLetter[" + toAddress + ", " + subject + "]";
  }
}
