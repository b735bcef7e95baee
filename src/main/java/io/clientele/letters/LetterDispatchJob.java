package io.clientele.letters;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with letters to many, also those that a crash interrupted. */
@Component
class LetterDispatchJob {

  private final LetterTable letters;
  private final LetterDispatch dispatch;

  LetterDispatchJob(LetterTable letters, LetterDispatch dispatch) {
    this.letters = letters;
    this.dispatch = dispatch;
  }

  @Scheduled(fixedDelayString = "PT3S")
  @SchedulerLock(name = "letters-dispatch", lockAtMostFor = "PT5M")
  void run() {
    for (var letter : letters.inState(LetterState.SENDING)) {
      while (dispatch.handOver(letter)) {
        // a transaction for each portion
      }
    }
  }
}
