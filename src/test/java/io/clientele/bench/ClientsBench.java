package io.clientele.bench;

import io.clientele.Clientele;
import io.clientele.Staff;
import io.clientele.bench.ClientTimes.Kind;
import io.clientele.bench.ClientTimes.Timed;
import io.clientele.clients.ManyClients;
import io.clientele.clients.ManyClients.Share;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * What a list, a search and a card cost at 10,000 and at 1,000,000 clients with two contacts each:
 * through the service, and by the same SQL through plain JDBC in the same run; and what an import
 * of a list costs beside plain JDBC.
 */
final class ClientsBench {

  private static final int SMALL = 10_000;
  private static final int LARGE = Integer.getInteger("clients", 1_000_000);
  private static final int PORTFOLIO = 200;
  private static final int MANAGERS = 100;
  private static final int DEPARTMENTS = 10;

  private final ConfigurableApplicationContext portal;
  private final List<DepartmentId> departments = new ArrayList<>();
  private final List<Share> rest = new ArrayList<>();
  private final EmployeeId manager;
  private final EmployeeId head;
  private final EmployeeId director;

  private ClientsBench(ConfigurableApplicationContext portal) {
    this.portal = portal;
    var staff =
        new Staff(portal.getBean(JdbcClient.class), portal.getBean(TransactionTemplate.class));
    for (var number = 0; number < DEPARTMENTS; number++) {
      departments.add(staff.department("Department " + number));
    }
    for (var number = 0; number < MANAGERS; number++) {
      var department = departments.get(number % DEPARTMENTS);
      var owner = staff.hire("Manager " + number, department, Role.ACCOUNT_MANAGER);
      rest.add(new Share(owner.value(), department.value(), 0));
    }
    manager = staff.hire("Mary Portfolio", departments.getFirst(), Role.ACCOUNT_MANAGER);
    head = staff.hire("Hugo Head", departments.getFirst(), Role.DEPARTMENT_HEAD);
    director = staff.hire("Dora Director", departments.getFirst(), Role.DIRECTOR);
  }

  public static void main(String[] none) throws Exception {
    var data = Path.of("target", "bench-clients");
    FileSystemUtils.deleteRecursively(data);
    try (var portal =
        SpringApplication.run(
            Clientele.class,
            "--server.port=0",
            "--clientele.demo=false",
            "--clientele.data=" + data)) {
      System.out.println(new ClientsBench(portal).measure());
    }
    FileSystemUtils.deleteRecursively(data);
    System.exit(0);
  }

  private String measure() throws Exception {
    fill(SMALL);
    var small = new ClientTimes(portal).all(manager, head, director, SMALL);
    new ClientImportTimes(portal, manager).measure("S");
    fill(LARGE);
    var large = new ClientTimes(portal).all(manager, head, director, LARGE);
    var imported = new ClientImportTimes(portal, manager).measure("L");
    return "RESULT clients=%d page_vs_jdbc=%.2f search_vs_jdbc=%.2f growth=%.2f page_ms_p95=%.1f search_ms_p95=%.1f card_ms_p95=%.1f import_rows_per_s=%.0f import_vs_jdbc=%.2f heap_mb=%d heap_growth=%.2f"
        .formatted(
            LARGE,
            worst(large, Kind.PAGE, Timed::ratio),
            worst(large, Kind.SEARCH, Timed::ratio),
            growth(small, large),
            worst(large, Kind.PAGE, Timed::p95),
            worst(large, Kind.SEARCH, Timed::p95),
            worst(large, Kind.CARD, Timed::p95),
            imported.perSecond(),
            imported.ratio(),
            imported.heap(),
            imported.heapGrowth());
  }

  private static double worst(List<Timed> times, Kind kind, ToDoubleFunction<Timed> value) {
    return times.stream().filter(one -> one.kind() == kind).mapToDouble(value).max().orElseThrow();
  }

  private static double growth(List<Timed> small, List<Timed> large) {
    var worst = 0.0;
    for (var at = 0; at < small.size(); at++) {
      if (small.get(at).kind() != Kind.BROAD) {
        worst = Math.max(worst, large.get(at).p95() / small.get(at).p95());
      }
    }
    return worst;
  }

  private void fill(int clients) throws Exception {
    var settings = portal.getEnvironment();
    var begin = System.nanoTime();
    try (var bank =
        new ManyClients(
            settings.getRequiredProperty("spring.datasource.url"),
            settings.getRequiredProperty("spring.liquibase.user"),
            settings.getRequiredProperty("spring.liquibase.password"))) {
      bank.fill(
          clients, new Share(manager.value(), departments.getFirst().value(), PORTFOLIO), rest);
    }
    System.out.printf("%,d clients filled in %.0f s%n", clients, (System.nanoTime() - begin) / 1e9);
  }
}
