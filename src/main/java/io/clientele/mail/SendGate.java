package io.clientele.mail;

/**
 * The last look before a letter's text leaves: an upper module knows of consents, holds and
 * suppressions that came after it was queued. Asked by a worker, for nobody in particular.
 */
public interface SendGate {

  Verdict judge(GateQuestion letter);
}
