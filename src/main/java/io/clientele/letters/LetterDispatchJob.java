package io.clientele.letters;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with letters to many, also those that a crash interrupted. */
@Component
class LetterDispatchJob {

  private static final Logger LOG = LoggerFactory.getLogger(LetterDispatchJob.class);

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
      handOver(letter);
    }
  }

  /** One letter that cannot go on does not keep the others. */
  private void handOver(LetterId letter) {
    try {
      while (dispatch.handOver(letter)) {
        // a transaction for each portion
      }
    } catch (RuntimeException later) {
      LOG.warn("Letter {} waits", letter.value(), later);
    }
  }
}
