package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientDetails;
import io.clientele.contacts.ContactDetails;
import io.clientele.exports.Format;
import io.clientele.imports.ImportField;
import io.clientele.imports.ImportMapping;
import io.clientele.imports.ImportRow;
import io.clientele.imports.ImportVerdict.Outcome;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.profiles.ProfileDetails;
import io.clientele.tables.SourceFile;
import io.clientele.tables.SourceRow;
import io.clientele.terms.TermsDetails;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever stands in a client list, in whichever columns: a card comes of it, or a sentence. */
@PortalTest
@Duty("A1")
class ClientFileFuzzTests {

  private static final boolean LONG = Boolean.getBoolean("clientele.long");
  private static final int FILES = LONG ? 50_000 : 2_000;
  private static final int ROWS = LONG ? 5_000 : 400;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final List<String> CHARSETS =
      List.of("UTF-8", "UTF-16LE", "windows-1250", "windows-1251", "windows-1252");
  private static final List<String> BRICKS =
      List.of(
          "",
          "",
          "",
          "",
          "",
          "3,5 %",
          "ja",
          "нет",
          "withdrawn",
          "A",
          "ООО",
          "gmbh",
          "client",
          "lost",
          "premium",
          "опт",
          "30",
          "30 Tage",
          "12.500,00",
          "1e9",
          "-5",
          "€",
          "99999999999999999999",
          "EUR",
          "17.05.1980",
          "05/06/1980",
          "1900-01-01",
          "2999-01-01",
          "--02-29",
          "31.02.",
          "de",
          "Klingon",
          "Europe/Berlin",
          "Mars/Base",
          "DE89370400440532013000",
          "DE00",
          "COBADEFF",
          "a@b.example",
          "a@b.example; c@d.example",
          "no mail",
          "030 1; 030 2",
          "+49 30 1",
          "anna",
          "Deutschland",
          "Atlantis",
          "x".repeat(300),
          "\u202e\u0301",
          "=1+1",
          ";;|,",
          "Müller");

  @Autowired private ClientImport target;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final Random random = new Random(Long.getLong("clientele.seed", 20261128L));

  @Test
  void filesBecomeCardsOrSentences() {
    var cards = 0;
    var refusals = 0;
    for (var round = 0; round < FILES; round++) {
      var fields = fields();
      var bytes = round % 4 == 0 ? workbook(fields) : text(fields);
      try {
        var file = SourceFile.of(bytes, SourceFile.recognise(bytes));
        file.check();
        for (var rows = file.rows(); rows.hasNext(); ) {
          read(row(rows.next(), fields));
        }
        cards++;
      } catch (Refusal refused) {
        assertThat(refused.getMessage()).isNotBlank();
        refusals++;
      } catch (RuntimeException bug) {
        throw new AssertionError("round " + round + ", fields " + fields, bug);
      }
    }
    assertThat(cards).isGreaterThan(FILES / 50);
    assertThat(refusals).isGreaterThan(FILES / 20);
  }

  @Test
  void rowsThatAreRefusedLeaveNothing() {
    var staff = new Staff(jdbc, transaction);
    var head = staff.hire("Helena", staff.department("Wholesale"), Role.DEPARTMENT_HEAD);
    var tables = new ClientTables(jdbc);
    var before = tables.rows();
    var outcomes = new HashMap<Outcome, Integer>();
    for (var round = 0; round < ROWS; round++) {
      var fields = fields().subList(0, 4);
      var row =
          row(new SourceRow(round, fields.stream().map(field -> cell(field)).toList()), fields);
      viewers.runAs(head, () -> outcomes.merge(tried(row), 1, Integer::sum));
    }

    assertThat(tables.rows()).isEqualTo(before);
    assertThat(outcomes.get(Outcome.CREATED)).isGreaterThan(ROWS / 20);
    assertThat(outcomes.get(Outcome.REFUSED)).isGreaterThan(ROWS / 20);
  }

  /** Checked, and applied to be rolled back: both say the same. */
  private Outcome tried(ImportRow row) {
    var mapping = new ImportMapping(Map.of());
    var check = target.open("fuzz.csv", List.of(row), mapping).check(row).outcome();
    try {
      transaction.executeWithoutResult(
          status -> {
            status.setRollbackOnly();
            var verdict =
                target.open("fuzz.csv", List.of(row), mapping).apply(List.of(row)).getFirst();
            assertThat(verdict.outcome()).as("%s", row).isEqualTo(check);
          });
    } catch (Refusal | NotFound refused) {
      assertThat(check).as("%s", row).isEqualTo(Outcome.REFUSED);
    }
    return check;
  }

  private static void read(ImportRow cells) {
    var row = ImportedRow.of(cells, "fuzz.csv", TODAY);
    row.person().ofNobody();
    row.client().status();
    row.client().over(ClientDetails.named("Acme"));
    row.person().over(ContactDetails.named("Eva", "Post"), "DE");
    row.profile().over(ProfileDetails.NONE);
    row.terms().over(TermsDetails.NONE);
  }

  /** The name first, so that cards come of it, then any other columns in any order. */
  private List<ImportField> fields() {
    var others = new ArrayList<>(ImportFields.ALL.subList(1, ImportFields.ALL.size()));
    Collections.shuffle(others, random);
    var fields = new ArrayList<>(List.of(ImportFields.ALL.getFirst()));
    fields.addAll(others.subList(0, 3 + random.nextInt(8)));
    return fields;
  }

  private String cell(ImportField field) {
    return field.required()
        ? "Acme " + random.nextLong()
        : BRICKS.get(random.nextInt(BRICKS.size()));
  }

  private static ImportRow row(SourceRow source, List<ImportField> fields) {
    var values = new HashMap<String, String>();
    for (var n = 0; n < Math.min(fields.size(), source.cells().size()); n++) {
      values.put(fields.get(n).key(), source.cells().get(n));
    }
    return new ImportRow(source.line(), values);
  }

  private byte[] text(List<ImportField> fields) {
    var text = new StringBuilder(String.join(";", fields.stream().map(ImportField::key).toList()));
    for (var n = 1 + random.nextInt(3); n > 0; n--) {
      text.append("\r\n");
      for (var field : fields) {
        text.append('"').append(cell(field)).append("\";");
      }
      text.setLength(text.length() - 1);
    }
    var bytes = text.toString().getBytes(Charset.forName(CHARSETS.get(random.nextInt(5))));
    for (var n = random.nextInt(3); n > 0; n--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return Arrays.copyOf(bytes, bytes.length - random.nextInt(3));
  }

  private byte[] workbook(List<ImportField> fields) {
    var file = new ByteArrayOutputStream();
    var headings = fields.stream().map(ImportField::key).toList();
    try (var table = Format.EXCEL.open("Fuzz", headings, file)) {
      table.row(fields.stream().map(this::cell).toList());
    }
    var bytes = file.toByteArray();
    if (random.nextInt(3) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
