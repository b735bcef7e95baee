package io.clientele;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run which duties its tests have proven, and which stand without proof. */
public class DutyReport implements TestExecutionListener {

  private static final Map<String, Integer> CHAPTERS =
      Map.of("A", 8, "B", 6, "C", 12, "D", 9, "E", 6, "F", 4, "G", 3, "H", 7, "I", 7);

  static final List<String> DUTIES =
      CHAPTERS.keySet().stream()
          .sorted()
          .flatMap(
              chapter -> IntStream.rangeClosed(1, CHAPTERS.get(chapter)).mapToObj(n -> chapter + n))
          .toList();

  private final Set<String> proven = new ConcurrentSkipListSet<>();

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest() && result.getStatus() == Status.SUCCESSFUL) {
      test.getSource().ifPresent(source -> proven.addAll(dutiesOf(source)));
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (proven.isEmpty()) {
      return;
    }
    Set<String> unknown = new TreeSet<>(proven);
    DUTIES.forEach(unknown::remove);
    System.out.println("Duties with proof:    " + listed(proven::contains));
    System.out.println("Duties without proof: " + listed(duty -> !proven.contains(duty)));
    if (!unknown.isEmpty()) {
      System.out.println("Unknown duties:       " + String.join(" ", unknown));
    }
  }

  private static String listed(Predicate<String> wanted) {
    String list = DUTIES.stream().filter(wanted).collect(Collectors.joining(" "));
    return list.isEmpty() ? "none" : list;
  }

  private static Set<String> dutiesOf(Object source) {
    Set<String> duties = new TreeSet<>();
    if (source instanceof MethodSource method) {
      collect(method.getJavaMethod(), duties);
      collect(method.getJavaClass(), duties);
    } else if (source instanceof ClassSource type) {
      collect(type.getJavaClass(), duties);
    }
    return duties;
  }

  private static void collect(AnnotatedElement element, Set<String> duties) {
    Duty duty = element.getAnnotation(Duty.class);
    if (duty != null) {
      duties.addAll(Arrays.asList(duty.value()));
    }
  }
}
