package io.clientele.bench;

import io.clientele.Clientele;
import io.clientele.Staff;
import io.clientele.approvals.ManyRounds;
import io.clientele.bench.InboxTimes.Timed;
import io.clientele.clients.ManyClients;
import io.clientele.clients.ManyClients.Share;
import io.clientele.contracts.Contracts;
import io.clientele.contracts.ManyContracts;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.routes.Routes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * What approvals cost at 100,000 contracts of 50 clauses and 300,000 rounds: the inbox of twenty
 * people with 1 % of that history and with all of it, their open work being the same; what they
 * decide at once; and what it takes to compare two texts and to print one.
 */
final class ContractsBench {

  private static final int CONTRACTS = Integer.getInteger("contracts", 100_000);

  /** These have something under way; they are all there is at first. */
  private static final int OPEN = Integer.getInteger("open", Math.max(1, CONTRACTS / 100));

  private static final int APPROVERS = 20;
  private static final int DEPARTMENTS = 10;
  private static final int MANAGERS = 100;
  private static final int PATIENCE = 20;
  private static final int FEW_PAGES = 200;

  private static final List<String> FILLED =
      List.of(
          "contracts_contract",
          "contracts_clause",
          "contracts_version",
          "contracts_signing",
          "documents_content",
          "approvals_round",
          "approvals_seat",
          "approvals_asked",
          "approvals_event",
          "approvals_line",
          "people_scope_grant");

  private final ConfigurableApplicationContext portal;
  private final Connection database;
  private final List<EmployeeId> approvers = new ArrayList<>();
  private final List<Share> managers = new ArrayList<>();
  private final EmployeeId director;

  private ContractsBench(ConfigurableApplicationContext portal) throws SQLException {
    this.portal = portal;
    var settings = portal.getEnvironment();
    database =
        DriverManager.getConnection(
            settings.getRequiredProperty("spring.datasource.url"),
            settings.getRequiredProperty("spring.liquibase.user"),
            settings.getRequiredProperty("spring.liquibase.password"));
    database.setAutoCommit(false);
    var staff =
        new Staff(portal.getBean(JdbcClient.class), portal.getBean(TransactionTemplate.class));
    var house = staff.department("Management");
    director = staff.hire("Dora Director", house, Role.DIRECTOR);
    for (var number = 0; number < APPROVERS; number++) {
      approvers.add(staff.hire("Approver " + number, house, Role.LAWYER));
    }
    for (var number = 0; number < DEPARTMENTS; number++) {
      var department = staff.below("Department " + number, house);
      staff.hire("Head " + number, department, Role.DEPARTMENT_HEAD);
      for (var manager = number; manager < MANAGERS; manager += DEPARTMENTS) {
        var owner = staff.hire("Manager " + manager, department, Role.ACCOUNT_MANAGER);
        managers.add(new Share(owner.value(), department.value(), 0));
      }
    }
    var admin = staff.hire("Ada Admin", house, Role.ADMINISTRATOR);
    var routes = portal.getBean(Routes.class);
    var stages = new ManyRounds(database, portal, approvers).stages(0);
    portal
        .getBean(Viewers.class)
        .runAs(
            admin,
            () -> routes.revise(Contracts.KIND, routes.newest(Contracts.KIND).number(), stages));
  }

  public static void main(String[] none) throws Exception {
    var data = Path.of("target", "bench-contracts");
    FileSystemUtils.deleteRecursively(data);
    try (var portal =
        SpringApplication.run(
            Clientele.class,
            "--server.port=0",
            "--clientele.demo=false",
            "--clientele.data=" + data)) {
      System.out.println(new ContractsBench(portal).measure());
    }
    FileSystemUtils.deleteRecursively(data);
    System.exit(0);
  }

  private String measure() throws Exception {
    clients();
    fill(1, OPEN);
    var inbox = new InboxTimes(portal, approvers);
    var small = inbox.measure(places());
    fill(OPEN + 1, CONTRACTS);
    var large = inbox.measure(places());
    var texts = new TextTimes(portal, database, director);
    var compared = texts.compare(CONTRACTS);
    var printed = texts.print(OPEN + 1);
    var decided = new DecidingTimes(portal, approvers).perSecond();
    return "RESULT contracts=%d rounds=%d inbox_vs_jdbc=%.2f compare_ms_p95=%.2f decide_per_s=%.1f pdf_per_s=%.1f growth=%.2f"
        .formatted(
            CONTRACTS,
            ManyRounds.ROUNDS * CONTRACTS,
            large.ratio(),
            compared,
            decided,
            printed,
            growth(small, large));
  }

  private static double growth(Timed small, Timed large) {
    return large.p95() / small.p95();
  }

  /** Of all approvers together. */
  private static int places() {
    return 2 * OPEN;
  }

  private void clients() throws Exception {
    var settings = portal.getEnvironment();
    try (var bank =
        new ManyClients(
            settings.getRequiredProperty("spring.datasource.url"),
            settings.getRequiredProperty("spring.liquibase.user"),
            settings.getRequiredProperty("spring.liquibase.password"))) {
      bank.fill(
          Math.max(100, CONTRACTS / 20),
          new Share(managers.getFirst().owner(), managers.getFirst().department(), 0),
          managers);
    }
  }

  private void fill(int from, int to) throws SQLException {
    var begin = System.nanoTime();
    run("set foreign_key_checks = 0", "set unique_checks = 0");
    new ManyContracts(database).add(from, to, OPEN);
    new ManyRounds(database, portal, approvers).add(from, to, OPEN);
    run("analyze table " + String.join(", ", FILLED));
    System.out.printf(
        "%,d contracts and %,d rounds filled in %.0f s%n",
        to - from + 1, ManyRounds.ROUNDS * (to - from + 1), (System.nanoTime() - begin) / 1e9);
    settle();
  }

  /** Until the database has written what it was given: it is asked what people ask, not both. */
  private void settle() throws SQLException {
    for (var second = 0; second < PATIENCE && dirtyPages() > FEW_PAGES; second++) {
      LockSupport.parkNanos(1_000_000_000);
    }
  }

  private int dirtyPages() throws SQLException {
    try (var statement = database.createStatement();
        var found =
            statement.executeQuery("show global status like 'Innodb_buffer_pool_pages_dirty'")) {
      found.next();
      return found.getInt(2);
    }
  }

  private void run(String... statements) throws SQLException {
    try (var running = database.createStatement()) {
      for (var statement : statements) {
        running.execute(statement);
      }
    }
    database.commit();
  }
}
