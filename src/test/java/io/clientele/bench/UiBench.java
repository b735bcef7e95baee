package io.clientele.bench;

import io.clientele.Clientele;
import io.clientele.JavaProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;

/**
 * How long people wait for the portal when 1, 50 and 300 are signed in and each does something
 * every ten seconds (every second when alone): opens the list, scrolls, searches, opens a card,
 * edits and saves it. They speak to the portal over HTTP as browsers do; it runs in a process of
 * its own with demo data.
 *
 * <p>An act takes from the request until the answer was read to its end. Reading what it says, and
 * what a browser tells the server by itself after it, is done between the acts: nobody waits for
 * that, but the machine is the same. Nobody opens the channel by which the portal speaks unasked.
 */
final class UiBench {

  private static final List<String> NAMES = List.of("anna", "boris", "carla");
  private static final List<Integer> CROWDS = List.of(1, 50, 300);
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("seconds", 60));
  private static final Duration PAUSE = Duration.ofSeconds(10);

  /** Of one alone, who would do too little to tell of. */
  private static final Duration SHORT_PAUSE = Duration.ofSeconds(1);

  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private final JavaProcess portal;
  private final int port;
  private final List<UiPerson> people = new ArrayList<>();
  private final AtomicInteger errors = new AtomicInteger();

  private UiBench(JavaProcess portal) {
    this.portal = portal;
    port =
        Integer.parseInt(portal.awaitLine("Clientele is open at ").replaceAll(".*:(\\d+).*", "$1"));
  }

  public static void main(String[] none) throws Exception {
    var data = Path.of("target", "bench-ui");
    FileSystemUtils.deleteRecursively(data);
    String result;
    try (var portal =
        JavaProcess.start(
            Map.of(JavaProcess.AS_FAST_AS_IT_GETS, "yes"),
            Clientele.class,
            "--server.port=0",
            "--clientele.data=" + data)) {
      result = new UiBench(portal).measure();
    }
    FileSystemUtils.deleteRecursively(data);
    System.out.println(result);
  }

  private String measure() throws Exception {
    welcome(1);
    work(WARM_UP);
    var empty = liveKilobytes();
    var result = new StringBuilder("RESULT");
    for (var crowd : CROWDS) {
      welcome(crowd);
      work(WARM_UP);
      var times = work(MEASURED);
      var p95 = times.get(times.size() * 95 / 100);
      System.out.printf(
          "%4d people %8d acts   median %8.1f ms   p95 %8.1f ms   slowest %8.1f ms%n",
          crowd, times.size(), times.get(times.size() / 2), p95, times.getLast());
      result.append(" p95_ms_%d=%.1f".formatted(crowd, p95));
    }
    var each = (liveKilobytes() - empty) / (people.size() - 1);
    return result.append(" kb_per_session=%d errors=%d".formatted(each, errors.get())).toString();
  }

  private void welcome(int crowd) throws IOException, InterruptedException {
    while (people.size() < crowd) {
      var number = people.size();
      people.add(new UiPerson(port, NAMES.get(number % NAMES.size()), number / NAMES.size()));
    }
  }

  /** Milliseconds that each act took, the shortest first. */
  private List<Double> work(Duration time) throws InterruptedException {
    var times = new ConcurrentLinkedQueue<Double>();
    var end = System.nanoTime() + time.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var person : people) {
        threads.submit(() -> workday(person, end, times));
      }
      threads.shutdown();
      threads.awaitTermination(time.toSeconds() + 60, TimeUnit.SECONDS);
    }
    return times.stream().sorted().toList();
  }

  private void workday(UiPerson person, long end, ConcurrentLinkedQueue<Double> times) {
    var random = new Random(person.hashCode());
    var pause = (people.size() == 1 ? SHORT_PAUSE : PAUSE).toNanos();
    LockSupport.parkNanos(random.nextLong(pause));
    while (System.nanoTime() < end) {
      try {
        times.add(person.act() / 1e6);
      } catch (IOException | InterruptedException | IllegalStateException | AssertionError failed) {
        errors.incrementAndGet();
        System.out.println(StringUtils.truncate(failed.toString(), 300));
      }
      LockSupport.parkNanos(pause / 2 + random.nextLong(pause));
    }
  }

  /** What lives in the portal's heap after two collections. */
  private long liveKilobytes() throws IOException, InterruptedException {
    ask("GC.run");
    ask("GC.run");
    var heap = USED.matcher(ask("GC.heap_info"));
    if (!heap.find()) {
      throw new IllegalStateException("jcmd told no heap");
    }
    return Long.parseLong(heap.group(1));
  }

  private String ask(String command) throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process = new ProcessBuilder(jcmd, String.valueOf(portal.pid()), command).start();
    var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return answer;
  }
}
