package io.clientele.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.exports.Format;
import io.clientele.kit.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

@Duty("A1")
class WorkbookTests {

  @Test
  void readsWhatOurOwnListsAreWrittenLike() {
    var file = new ByteArrayOutputStream();
    try (var table = Format.EXCEL.open("List", List.of("name", "note"), file)) {
      table.row(List.of("Müller & Söhne", "=1+1"));
      table.row(List.of("'tis", " "));
    }

    var read = read(file.toByteArray());
    assertThat(read.headings()).containsExactly("name", "note");
    assertThat(read.samples())
        .containsExactly(List.of("Müller & Söhne", "=1+1"), List.of("'tis", ""));
    assertThat(read.sheets()).containsExactly("List");
  }

  @Test
  void readsNumbersDaysAndMomentsAsPeopleWriteThem() throws Exception {
    var file = new ByteArrayOutputStream();
    try (var workbook = new Workbook(file, "x", "1.0")) {
      var sheet = workbook.newWorksheet("A");
      for (var column = 0; column < 8; column++) {
        sheet.value(0, column, "h" + column);
      }
      sheet.value(1, 0, 7_707_083_893L);
      sheet.value(1, 1, 1.1);
      sheet.value(1, 2, LocalDate.of(2026, 11, 22));
      sheet.style(1, 2).format("dd.mm.yyyy").set();
      sheet.value(1, 3, LocalDateTime.of(2026, 11, 22, 9, 30));
      sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
      sheet.value(1, 4, 1067);
      sheet.style(1, 4).format("00000").set();
      sheet.value(1, 5, true);
      sheet.value(1, 7, 12.0);
    }

    assertThat(read(file.toByteArray()).samples().getFirst())
        .containsExactly(
            "7707083893", "1.1", "2026-11-22", "2026-11-22 09:30", "01067", "TRUE", "", "12");
  }

  @Test
  void readsSharedStringsFormulasAndMergedCells() {
    var bytes =
        new WorkbookBytes()
            .strings(
                "<si><t>name</t></si><si><r><t>Ac</t></r><r><t>me</t></r><rPh><t>x</t></rPh></si>")
            .sheet(
                """
                <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="str"><v>sum</v></c></row>
                <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4"><f>SUM(A1:A9)</f><v>3.0</v></c></row>
                <row r="5"><c r="B5" t="str"><f>A4&amp;"!"</f><v>Acme!</v></c></row>
                <row r="6"><c r="A6" t="e"><v>#REF!</v></c><c r="B6" t="inlineStr"><is><t>last</t></is></c></row>
                """)
            .bytes();

    var file = SourceFile.of(bytes, SourceFile.recognise(bytes));
    assertThat(file.check()).isEqualTo(3);
    assertThat(file.peek(9).samples())
        .containsExactly(List.of("Acme", "3"), List.of("", "Acme!"), List.of("", "last"));
    assertThat(file.rows().next().line()).isEqualTo(4);
  }

  @Test
  void readsTheChosenSheetAndOffersNoHiddenOne() throws Exception {
    var file = new ByteArrayOutputStream();
    try (var workbook = new Workbook(file, "x", "1.0")) {
      workbook.newWorksheet("Empty");
      var second = workbook.newWorksheet("Second");
      second.value(0, 0, "name");
      second.value(1, 0, "Acme");
      var hidden = workbook.newWorksheet("Hidden");
      hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
    }

    var second = SourceFile.of(file.toByteArray(), new Dialect.Sheet(1));
    assertThat(second.check()).isEqualTo(1);
    assertThat(second.peek(1).sheets()).containsExactly("Empty", "Second");
    assertRefused(file.toByteArray(), "empty");
  }

  @Test
  void refusesWhatIsNoWorkbookWithASentence() {
    var good = new WorkbookBytes().sheet("<row><c t=\"str\"><v>a</v></c></row>");
    assertRefused(good.bytes(), "no rows");
    assertRefused(new WorkbookBytes().without("_rels/.rels").bytes(), "holds no workbook");
    assertRefused(new WorkbookBytes().with("xl/vbaProject.bin", "x").bytes(), "macros");
    assertRefused(java.util.Arrays.copyOf(good.bytes(), 200), "damaged");
    assertRefused("PK\3\4 and then nothing".getBytes(StandardCharsets.UTF_8), "damaged");
    var old = new byte[600];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
    assertRefused(old, "another kind");
    var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, old, 100, name.length);
    assertRefused(old, "password");
  }

  @Test
  void refusesTwiceTheSameHeadingAndRaggedRows() {
    assertRefused(sheet("<row><c t='str'><v>a</v></c><c t='str'><v>A</v></c></row><row/>"), "“A”");
    assertRefused(
        sheet("<row><c t='str'><v>a</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>"),
        "1 columns");
  }

  @Test
  void refusesAMillionColumnsAndRowsThatRunBackwards() {
    assertRefused(sheet("<row><c r='A1'><v>1</v></c><c r='XFD1'><v>1</v></c></row>"), "200");
    assertRefused(sheet("<row><c r='ZZZZZZZ1'><v>1</v></c></row>"), "damaged");
    assertRefused(sheet("<row r='5'><c><v>1</v></c></row><row r='5'/>"), "damaged");
    assertRefused(sheet("<row r='999999999999'><c><v>1</v></c></row>"), "damaged");
  }

  @Test
  void neverLooksOutsideTheFile() {
    var outside =
        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<worksheet><sheetData><row><c t='str'><v>&x;</v></c></row></sheetData></worksheet>";
    assertRefused(new WorkbookBytes().raw(outside).bytes(), "damaged");
    var laughs =
        "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>";
    assertRefused(new WorkbookBytes().raw(laughs).bytes(), "damaged");
  }

  @Test
  void refusesABombBeforeItUnpacks() {
    var rows = "<row><c t='str'><v>a</v></c></row>".repeat(2_000_000);
    var bomb = sheet(rows);

    assertThat(bomb.length).isLessThan(rows.length() / 200);
    assertRefused(bomb, "unpacks to more");
    var strings = "<si><t>" + "x".repeat(100_000_000) + "</t></si>";
    assertRefused(
        new WorkbookBytes().strings(strings).sheet("<row><c><v>1</v></c></row>").bytes(),
        "unpacks to more");
  }

  private static byte[] sheet(String rows) {
    return new WorkbookBytes().sheet(rows).bytes();
  }

  private static SourceTable read(byte[] bytes) {
    var file = SourceFile.of(bytes, SourceFile.recognise(bytes));
    file.check();
    return file.peek(5);
  }

  private static void assertRefused(byte[] bytes, String... words) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(Refusal.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
  }
}
