package io.clientele.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.exports.Format;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("H3")
class ClientExportTests {

  @Autowired private Clients clients;
  @Autowired private ClientExport export;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @TempDir private Path folder;

  private List<? extends ListColumn> columns = ClientColumn.AT_FIRST;
  private EmployeeId anna;
  private EmployeeId boris;

  @BeforeEach
  void fill() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    viewers.runAs(
        anna,
        () -> {
          clients.create(ClientFixtures.named("=2+5 \"Trade\""));
          clients.create(ClientFixtures.alfreds());
        });
    viewers.runAs(boris, () -> clients.create(ClientFixtures.named("Boris’ own")));
  }

  @Test
  void writesWhatIsShownInItsOrder() {
    var lines = csv(anna, ClientFilter.ALL, Sort.by(Sort.Direction.DESC, "grade")).split("\r\n");

    assertThat(lines).hasSize(3);
    assertThat(lines[0]).startsWith("\uFEFF\"Name\",\"Number\",\"Status\",\"Class\",\"Owner\"");
    assertThat(lines[1])
        .startsWith("\"'=2+5 \"\"Trade\"\"\",\"\",\"Prospect\",\"B\",\"Anna Weber\"");
    assertThat(lines[2]).contains("\"Albrechts Futterkammer\"", "\"key, autumn fair\"");
  }

  @Test
  void writesTheColumnsThatAreShown() {
    columns =
        List.of(
            ClientColumn.CITY, ClientColumn.NAME, ClientColumn.COUNTRY, ClientColumn.DEPARTMENT);

    var lines = csv(anna, ClientFilter.ALL, Sort.by("name").descending()).lines().toList();

    assertThat(lines.getFirst()).isEqualTo("\uFEFF\"City\",\"Name\",\"Country\",\"Department\"");
    assertThat(lines).contains("\"Berlin\",\"Albrechts Futterkammer\",\"Germany\",\"Wholesale\"");
  }

  @Test
  void writesNobodyElsesClients() {
    assertThat(csv(boris, ClientFilter.ALL, Sort.unsorted()))
        .contains("Boris’ own")
        .doesNotContain("Trade");
    assertThat(csv(anna, ClientFilter.ALL.withWords("nothing at all"), Sort.unsorted()).lines())
        .hasSize(1);
  }

  @Test
  void writesAWorkbookThatHoldsTextsOnly() throws IOException {
    var sheet = sheet(write(anna, Format.EXCEL, ClientFilter.ALL, Sort.by("name")));

    assertThat(sheet).contains("=2+5", "Albrechts Futterkammer").doesNotContain("<f>");
  }

  @Test
  @Duty("I4")
  void tellsTheJournal() {
    csv(anna, ClientFilter.ALL, Sort.unsorted());

    var changes =
        jdbc.sql(
                "select changes from journal_entry where action = 'client.export' and actor_id ="
                    + " :id")
            .param("id", anna.value())
            .query(String.class)
            .single();
    assertThat(changes).contains("\"rows\"", "\"2\"");
  }

  private String csv(EmployeeId who, ClientFilter filter, Sort sort) {
    return new String(write(who, Format.CSV, filter, sort), StandardCharsets.UTF_8);
  }

  private byte[] write(EmployeeId who, Format format, ClientFilter filter, Sort sort) {
    var file = new ByteArrayOutputStream();
    viewers.runAs(who, () -> export.write(format, filter, sort, columns, ZoneOffset.UTC, file));
    return file.toByteArray();
  }

  private String sheet(byte[] workbook) throws IOException {
    var file = Files.write(folder.resolve("clients.xlsx"), workbook);
    try (var zip = new ZipFile(file.toFile())) {
      var sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
