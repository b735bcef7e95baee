package io.clientele.papers;

import com.sun.management.ThreadMXBean;
import io.clientele.kit.Refusal;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What one file may cost to read, in time and memory. A few kilobytes can ask for hours and
 * gigabytes, in more ways than one could look for.
 */
final class Budget {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final long lastByte;
  private final long lastNanosecond;

  Budget(long bytes, Duration time) {
    lastByte = THREADS.getCurrentThreadAllocatedBytes() + bytes;
    lastNanosecond = System.nanoTime() + time.toNanos();
  }

  /**
   * @throws Refusal when it is spent
   */
  void check() {
    if (THREADS.getCurrentThreadAllocatedBytes() > lastByte
        || System.nanoTime() - lastNanosecond > 0) {
      throw Refusal.because("papers.pdf.too-large");
    }
  }
}
