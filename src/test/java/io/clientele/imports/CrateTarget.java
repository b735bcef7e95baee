package io.clientele.imports;

import io.clientele.imports.ImportVerdict.Outcome;
import io.clientele.journal.Actor;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Something small to import: crates with a number and a size, kept as contents of no document, for
 * tests have no tables of their own.
 */
@Component
public class CrateTarget implements ImportTarget {

  private static final AtomicReference<Consumer<ImportRow>> BEFORE =
      new AtomicReference<>(row -> {});

  private final JdbcClient jdbc;
  private final Viewers viewers;

  CrateTarget(JdbcClient jdbc, Viewers viewers) {
    this.jdbc = jdbc;
    this.viewers = viewers;
  }

  /** What happens before each row is applied; it may throw. */
  public static void before(Consumer<ImportRow> act) {
    BEFORE.set(act);
  }

  @Override
  public String key() {
    return "crates";
  }

  @Override
  public List<ImportField> fields() {
    return List.of(
        ImportField.required("number", "imports.line", "crate_id", "Kistennummer"),
        ImportField.optional("size", "imports.reason", "litres"));
  }

  @Override
  public Actor require() {
    return viewers.require(Role.ACCOUNT_MANAGER);
  }

  @Override
  public List<String> identities(ImportRow row, ImportMapping mapping) {
    return List.of(row.text("number"));
  }

  /** A trace is the crate's number with the size it had, or nothing where there was no crate. */
  @Override
  public Optional<Text> undo(String trace, String why) {
    var number = trace.substring(0, trace.indexOf('='));
    BEFORE.get().accept(new ImportRow(0, Map.of("number", number)));
    var size = trace.substring(number.length() + 1);
    var sql =
        size.isEmpty()
            ? "delete from documents_content where sha256 = :number"
            : "update documents_content set size = " + size + " where sha256 = :number";
    return jdbc.sql(sql).param("number", number).update() == 1
        ? Optional.empty()
        : Optional.of(Text.of("imports.row.not-found"));
  }

  @Override
  public ImportBatch open(String list, List<ImportRow> rows, ImportMapping mapping) {
    var known = new HashMap<String, Long>();
    jdbc.sql("select sha256, size from documents_content where sha256 in (:numbers)")
        .param("numbers", rows.stream().map(row -> row.text("number")).toList())
        .query(
            row -> {
              known.put(row.getString("sha256"), row.getLong("size"));
            });
    return new Crates(known);
  }

  private final class Crates implements ImportBatch {

    private final Map<String, Long> known;

    Crates(Map<String, Long> known) {
      this.known = known;
    }

    @Override
    public ImportVerdict check(ImportRow row) {
      if (row.text("number").isEmpty()) {
        return ImportVerdict.refused("imports.mapping.missing", "number");
      }
      var size = known.get(row.text("number"));
      return size == null
          ? ImportVerdict.creates()
          : size == size(row) ? ImportVerdict.unchanged() : ImportVerdict.updates();
    }

    @Override
    public List<ImportVerdict> apply(List<ImportRow> rows) {
      return rows.stream().map(this::apply).toList();
    }

    private ImportVerdict apply(ImportRow row) {
      BEFORE.get().accept(row);
      var before = known.get(row.text("number"));
      var verdict =
          check(row).with(row.text("number") + "=" + (before == null ? "" : before.toString()));
      if (verdict.outcome() == Outcome.CREATED) {
        jdbc.sql("insert into documents_content (sha256, size, bytes) values (:number, :size, '')")
            .param("number", row.text("number"))
            .param("size", size(row))
            .update();
      } else if (verdict.outcome() == Outcome.UPDATED) {
        jdbc.sql("update documents_content set size = :size where sha256 = :number")
            .param("number", row.text("number"))
            .param("size", size(row))
            .update();
      }
      known.put(row.text("number"), size(row));
      if (row.text("size").equals("heavy")) {
        throw Refusal.because("imports.mapping.nothing");
      }
      var wrote = verdict.outcome() == Outcome.CREATED || verdict.outcome() == Outcome.UPDATED;
      return wrote ? verdict : check(row);
    }

    private long size(ImportRow row) {
      return row.text("size").matches("\\d+") ? Long.parseLong(row.text("size")) : 0;
    }
  }
}
