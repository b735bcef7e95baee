package io.clientele.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.exports.Format;
import io.clientele.kit.Refusal;
import io.clientele.people.Viewers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is uploaded becomes a run whose table can be read, or a sentence and nothing else. */
@PortalTest
@Duty("A1")
class ImportFuzzTests {

  private static final int ROUNDS = Boolean.getBoolean("clientele.long") ? 2_000 : 60;

  @Autowired private Imports imports;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void leavesNothingHalfWritten() {
    var depot = new ImportRunFixtures(viewers, jdbc, transaction);
    var seed = Long.getLong("clientele.seed", 20261122L);
    System.out.println("ImportFuzzTests seed " + seed);
    var random = new Random(seed);
    var taken = 0;
    for (var round = 0; round < ROUNDS; round++) {
      var bytes = damaged(random, round % 2 == 0 ? depot.file(5) : workbook(depot));
      try {
        var run = depot.as(depot.person, () -> imports.upload("crates", "fuzz", bytes));
        taken++;
        assertThat(depot.as(depot.person, () -> imports.table(run.id(), 3)).headings())
            .as("seed %s round %s", seed, round)
            .isNotEmpty();
      } catch (Refusal refused) {
        assertThat(refused.getMessage()).isNotBlank();
      }
      assertThat(runs(depot)).as("seed %s round %s", seed, round).isEqualTo(taken);
    }
    assertThat(taken).isBetween(ROUNDS / 20, ROUNDS * 19 / 20);
    assertThat(depot.stored()).isZero();
  }

  private int runs(ImportRunFixtures depot) {
    return jdbc.sql("select count(*) from imports_run where employee_id = :by")
        .param("by", depot.person.value())
        .query(Integer.class)
        .single();
  }

  private static byte[] workbook(ImportRunFixtures depot) {
    var file = new ByteArrayOutputStream();
    try (var table = Format.EXCEL.open("Depot", List.of("number", "size"), file)) {
      table.row(List.of(depot.number(1), "7"));
    }
    return file.toByteArray();
  }

  private static byte[] damaged(Random random, byte[] bytes) {
    var noise = new byte[random.nextInt(4)];
    random.nextBytes(noise);
    for (var octet : noise) {
      bytes[random.nextInt(bytes.length)] = octet;
    }
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 ->
          (new String(bytes, StandardCharsets.ISO_8859_1) + ";x;y;z")
              .getBytes(StandardCharsets.ISO_8859_1);
      default -> bytes;
    };
  }
}
