package io.clientele.bench;

import io.clientele.Clientele;
import io.clientele.JavaProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * How long until the portal is open: the first time on an empty data folder, and each time after.
 */
final class StartBench {

  private static final int WARM = 5;

  private StartBench() {}

  public static void main(String[] none) throws IOException, InterruptedException {
    Path data = Path.of("target", "bench-start");
    FileSystemUtils.deleteRecursively(data);
    double first = secondsToOpen(data);
    System.out.printf("%-12s %6.2f s%n", "first start", first);
    List<Double> later = new ArrayList<>();
    for (int run = 1; run <= WARM; run++) {
      later.add(secondsToOpen(data));
      System.out.printf("%-12s %6.2f s%n", "start " + (run + 1), later.getLast());
    }
    FileSystemUtils.deleteRecursively(data);
    later.sort(null);
    System.out.printf(
        "RESULT first_s=%.2f median_s=%.2f slowest_s=%.2f%n",
        first, later.get(WARM / 2), later.getLast());
  }

  private static double secondsToOpen(Path data) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    try (JavaProcess portal =
        JavaProcess.start(
            Clientele.class,
            "--server.port=0",
            "--clientele.demo=false",
            "--clientele.data=" + data)) {
      portal.awaitLine("Clientele is open at ");
      return (System.nanoTime() - begin) / 1e9;
    }
  }
}
