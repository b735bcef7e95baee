package io.clientele.mail;

import java.util.List;
import org.springframework.stereotype.Component;

/** All gates of the upper modules, as one. */
@Component
class Gates {

  private final List<SendGate> gates;

  Gates(List<SendGate> gates) {
    this.gates = gates;
  }

  /** The first objection counts. */
  Verdict judge(Letter letter) {
    var question =
        new GateQuestion(
            new MailId(letter.claim().id()), letter.claim().lane(), letter.to().address());
    for (var gate : gates) {
      var verdict = gate.judge(question);
      if (!(verdict instanceof Verdict.Send)) {
        return verdict;
      }
    }
    return Verdict.SEND;
  }
}
