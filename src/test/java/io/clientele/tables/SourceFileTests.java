package io.clientele.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.exports.Format;
import io.clientele.kit.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTests {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void recognisesTheDelimiter(String delimiter) {
    var text = "number|name|city\n1|Acme, Ltd; the first|Rome\n2|Brown\\Co|Paris\n";
    var quoted =
        text.lines()
            .map(
                line ->
                    Arrays.stream(line.split("\\|"))
                        .map(cell -> '"' + cell + '"')
                        .collect(Collectors.joining(delimiter)))
            .collect(Collectors.joining("\n"));

    var dialect = SourceFile.recognise(bytes(quoted));

    assertThat(delimiter(dialect)).isEqualTo(delimiter.charAt(0));
    assertThat(table(quoted).samples().getFirst())
        .containsExactly("1", "Acme, Ltd; the first", "Rome");
  }

  @Test
  void takesTheDelimiterOnWhichTheRowsAgree() {
    assertThat(delimiter(SourceFile.recognise(bytes("name;note\nA;1,5, 2\nB;x\nC;2,7\n"))))
        .isEqualTo(';');
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void readsEveryKindOfLineEnd(String end) {
    var text = String.join(end, "name,city", "Acme,Rome", "Brown,Paris", "");

    assertThat(file(text).check()).isEqualTo(2);
    assertThat(table(text).samples())
        .containsExactly(List.of("Acme", "Rome"), List.of("Brown", "Paris"));
  }

  @Test
  void readsQuotesDoubledQuotesAndLineEndsInCells() {
    var text = "name,note\n\"Acme \"\"the\"\" first\",\"two\nlines\"\nBrown,5\" pipe\n";

    assertThat(table(text).samples())
        .containsExactly(List.of("Acme \"the\" first", "two\nlines"), List.of("Brown", "5\" pipe"));
    assertThat(lines(text)).containsExactly(2L, 4L);
  }

  @Test
  void readsOneColumn() {
    assertThat(table("name\nAcme\nBrown\n").headings()).containsExactly("name");
  }

  @Test
  void passesOverBlankRowsAndEmptyColumnsAtTheEnd() {
    var text = "name,city,\n\nAcme,Rome,\n,,\nBrown,Paris\n\n";

    assertThat(table(text).headings()).containsExactly("name", "city");
    assertThat(file(text).check()).isEqualTo(2);
  }

  @Test
  void readsEveryEncodingAlike() {
    for (var charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252")) {
      var bytes = "name;city\nBerglunds snabbköp;Luleå\n".getBytes(Charset.forName(charset));

      assertThat(SourceFile.of(bytes, SourceFile.recognise(bytes)).peek(1).samples())
          .as(charset)
          .containsExactly(List.of("Berglunds snabbköp", "Luleå"));
    }
  }

  @Test
  void dropsTheByteOrderMark() {
    assertThat(table("\uFEFFname,city\nAcme,Rome\n").headings()).containsExactly("name", "city");
  }

  @Test
  void undoesTheGuardOfOurOwnFiles() {
    var cells = List.of("=1+1", "+49 30 0074321", "plain", "'tis");

    assertThat(table("a,b,c,d\n" + guarded(cells)).samples()).containsExactly(cells);
    assertThat(guarded(cells)).startsWith("\"'=1+1\",\"'+49");
  }

  private static String guarded(List<String> cells) {
    var file = new ByteArrayOutputStream();
    Format.CSV.open("", cells, file).close();
    return file.toString(StandardCharsets.UTF_8).substring(1);
  }

  @Test
  void namesTheRaggedLines() {
    var text = "name,city,phone\nAcme,Rome,1\nBrown,Paris\n\"C\nD\",Oslo,2\nDark,Bonn,3,4\n";

    assertRefused(text, "3 columns", "3, 6");
  }

  @Test
  void refusesWhatIsNoTableWithASentence() {
    assertRefused("", "empty");
    assertRefused(" \r\n\r\n", "empty");
    assertRefused("\uFEFF", "empty");
    assertRefused("name,city\n", "no rows");
    assertRefused("name,,city\n1,2,3\n", "Column 2");
    assertRefused("name,city,Name\n1,2,3\n", "“Name”");
    assertRefused("name,city\n\"Acme,Rome\nBrown,Paris\n", "line 1", "quotation mark");
    assertRefused("name,city\nAcme,\"Rome\" x\n", "quotation mark");
    assertRefused("name,city\nAcme,\0\n", "not a text file");
    assertRefused("name,city\nAcme,\u0007\n", "not a text file");
    assertRefused("name,city\nAcme," + "x".repeat(DelimitedText.LONGEST_CELL + 1), "30,000");
    assertRefused(wide(201) + "\n" + wide(201), "200 columns");
    assertRefused(wide(1000) + "\n" + wide(1000), "200 columns");
    assertRefused(wide(1_000_000) + "\n1\n", "200 columns");
  }

  @Test
  void refusesWhatIsTooLarge() {
    assertThatThrownBy(() -> SourceFile.recognise(new byte[SourceFile.LARGEST + 1]))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("50 MB");
  }

  @Test
  void refusesARandomPicture() {
    var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

    assertThatThrownBy(() -> SourceFile.recognise(picture)).isInstanceOf(Refusal.class);
  }

  private static char delimiter(Dialect dialect) {
    return ((Dialect.Text) dialect).delimiter();
  }

  private static String wide(int columns) {
    return IntStream.range(0, columns).mapToObj(n -> "c" + n).collect(Collectors.joining(","));
  }

  private static void assertRefused(String text, String... words) {
    assertThatThrownBy(() -> file(text).check())
        .as(text.length() > 100 ? text.substring(0, 100) : text)
        .isInstanceOf(Refusal.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
  }

  private static SourceTable table(String text) {
    return file(text).peek(5);
  }

  private static SourceFile file(String text) {
    return SourceFile.of(bytes(text), SourceFile.recognise(bytes(text)));
  }

  private static List<Long> lines(String text) {
    var lines = new ArrayList<Long>();
    file(text).rows().forEachRemaining(row -> lines.add(row.line()));
    return lines;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
