package io.clientele.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Refusal;
import io.clientele.tables.SourceRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportMappingTests {

  private static final List<ImportField> FIELDS =
      List.of(
          ImportField.required("number", "kit.save", "customer number", "Kundennummer"),
          ImportField.optional("name", "kit.search", "company_name", "Straße"),
          ImportField.optional("phone", "kit.yes", "Telefon", "numéro de téléphone"));

  @Test
  void mapsByHeadingsHoweverTheyAreWritten() {
    var mapping =
        ImportMapping.guess(
            List.of("Customer-Number", "remarks", "COMPANY NAME", "Numero de telephone"), FIELDS);

    assertThat(mapping.fields()).isEqualTo(Map.of(0, "number", 2, "name", 3, "phone"));
    assertThat(mapping.field(1)).isEmpty();
  }

  @Test
  void knowsTheKeyTheLabelAndSpellingsOfSharpS() {
    assertThat(ImportMapping.guess(List.of("number", "STRASSE", "yes"), FIELDS).fields())
        .isEqualTo(Map.of(0, "number", 1, "name", 2, "phone"));
  }

  @Test
  void givesAFieldTheFirstColumnThatMeansIt() {
    assertThat(ImportMapping.guess(List.of("phone", "Telefon"), FIELDS).fields())
        .isEqualTo(Map.of(0, "phone"));
  }

  @Test
  void refusesAFileWithoutARequiredColumn() {
    assertThatThrownBy(() -> new ImportMapping(Map.of(0, "name")).check(FIELDS))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Save");
  }

  @Test
  void refusesTwoColumnsForOneField() {
    assertThatThrownBy(
            () -> new ImportMapping(Map.of(0, "number", 1, "name", 2, "name")).check(FIELDS))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Search");
  }

  @Test
  void leavesOutWhatIsNotMapped() {
    var row =
        new ImportMapping(Map.of(0, "number", 2, "phone"))
            .row(new SourceRow(7, List.of("A1", "ignored", "")));

    assertThat(row.line()).isEqualTo(7);
    assertThat(row.text("number")).isEqualTo("A1");
    assertThat(row.has("phone")).isTrue();
    assertThat(row.has("name")).isFalse();
    assertThat(row.text("name")).isEmpty();
  }
}
