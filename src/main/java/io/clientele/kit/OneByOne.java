package io.clientele.kit;

import java.util.Collection;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a job finds due: one that fails waits for the next time and does not keep the others. */
public final class OneByOne {

  private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

  private OneByOne() {}

  /**
   * @param act in a transaction of its own for each
   */
  public static <T> void of(Collection<T> due, Consumer<T> act) {
    for (var one : due) {
      try {
        act.accept(one);
      } catch (RuntimeException later) {
        LOG.warn("{} waits for the next time", one, later);
      }
    }
  }
}
