package io.clientele.sandbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages that a letter has come. */
@Component
public class Arrivals {

  private final List<Runnable> waiting = new CopyOnWriteArrayList<>();

  /**
   * @param tell called on the thread that took the letter in
   * @return ends it
   */
  public Runnable listen(Runnable tell) {
    waiting.add(tell);
    return () -> waiting.remove(tell);
  }

  @TransactionalEventListener
  void on(LetterKept kept) {
    waiting.forEach(Runnable::run);
  }
}
