package io.clientele.imports;

import io.clientele.Staff;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People who import crates, and files of crates whose numbers nobody has used before. */
public class ImportRunFixtures {

  private static final AtomicInteger SERIES = new AtomicInteger();

  private final Viewers viewers;
  private final JdbcClient jdbc;
  private final Staff staff;
  public final EmployeeId person;
  public final String series =
      "crate-" + Long.toHexString(System.nanoTime()) + "-" + SERIES.getAndIncrement();

  public ImportRunFixtures(Viewers viewers, JdbcClient jdbc, TransactionTemplate transaction) {
    this.viewers = viewers;
    this.jdbc = jdbc;
    this.staff = new Staff(jdbc, transaction);
    this.person = hire(Role.ACCOUNT_MANAGER);
  }

  public EmployeeId hire(Role role) {
    return staff.hire("Ines Porter", staff.department("Depot"), role);
  }

  public <T> T as(EmployeeId employee, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(employee, () -> result.set(act.get()));
    return result.get();
  }

  public void act(EmployeeId employee, Runnable act) {
    viewers.runAs(employee, act);
  }

  public byte[] file(int rows) {
    var text = new StringBuilder("Crate ID;Litres;Remark\n");
    for (var n = 1; n <= rows; n++) {
      text.append(number(n)).append(';').append(n).append(";ok\n");
    }
    return bytes(text.toString());
  }

  public String number(int n) {
    return series + "-" + n;
  }

  public byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public int stored() {
    return jdbc.sql("select count(*) from documents_content where sha256 like :series")
        .param("series", series + "-%")
        .query(Integer.class)
        .single();
  }
}
