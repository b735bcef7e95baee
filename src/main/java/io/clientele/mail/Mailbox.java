package io.clientele.mail;

/** A person or a house with their address, as it stands in the head of a letter. */
public record Mailbox(String name, MailAddress address) {

  private static final int LONGEST = 200;

  public Mailbox {
    name = HeaderText.oneLine(name, LONGEST);
  }
}
