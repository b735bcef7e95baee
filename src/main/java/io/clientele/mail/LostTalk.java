package io.clientele.mail;

/** The relay could not be reached, or fell silent, or left. */
final class LostTalk extends Exception {

  private final Phase phase;
  private final transient Reply reply;

  LostTalk(Phase phase, Reply reply) {
    super(reply.words());
    this.phase = phase;
    this.reply = reply;
  }

  Phase phase() {
    return phase;
  }

  Reply reply() {
    return reply;
  }
}
