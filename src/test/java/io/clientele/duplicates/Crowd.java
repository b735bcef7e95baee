package io.clientele.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Twenty people who act at the same instant. */
final class Crowd {

  static final int SIZE = 20;

  private Crowd() {}

  /** All begin together; what any of them throws fails the test. */
  static void together(IntConsumer act) throws Exception {
    var begin = new CyclicBarrier(SIZE);
    try (var threads = Executors.newFixedThreadPool(SIZE)) {
      var done =
          IntStream.range(0, SIZE)
              .mapToObj(
                  number ->
                      threads.submit(
                          () -> {
                            begin.await();
                            act.accept(number);
                            return number;
                          }))
              .toList();
      var failures = new ArrayList<Throwable>();
      for (var one : done) {
        try {
          one.get();
        } catch (ExecutionException failed) {
          failures.add(failed.getCause());
        }
      }
      assertThat(failures).isEmpty();
    }
  }
}
