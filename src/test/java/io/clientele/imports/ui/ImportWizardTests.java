package io.clientele.imports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import io.clientele.ScreenTest;
import io.clientele.exports.Format;
import io.clientele.imports.CrateTarget;
import io.clientele.imports.ImportField;
import io.clientele.imports.ImportReversals;
import io.clientele.imports.ImportRun.RefusedRow;
import io.clientele.imports.ImportRunFixtures;
import io.clientele.imports.Imports;
import io.clientele.imports.SavedMapping;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.tables.FileEncoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ImportWizardTests extends ScreenTest {

  @Autowired private Imports imports;
  @Autowired private ImportReversals reversals;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  private ImportRunFixtures depot;

  @BeforeEach
  void openTheWizard() {
    depot = new ImportRunFixtures(viewers, jdbc, transaction);
    signIn(depot.person, Role.ACCOUNT_MANAGER);
    open();
  }

  @AfterEach
  void calmDown() {
    CrateTarget.before(row -> {});
  }

  @Test
  void leadsFromTheFileToTheReport() {
    upload("crates.csv", depot.file(12));
    press("Next");
    press("Check");
    waitFor("Result of the check");
    assertThat(counts()).containsExactly("12", "0", "0", "0");

    press("Import");
    waitFor("is imported");

    assertThat(counts()).containsExactly("12", "0", "0", "0");
    assertThat(_get(Anchor.class, spec -> spec.withText("See the crates")).getHref())
        .isEqualTo("crates");
    assertThat(depot.stored()).isEqualTo(12);
  }

  @Test
  void undoesAnImportOnceAskedTwice() {
    upload("crates.csv", depot.file(12));
    press("Next");
    press("Check");
    waitFor("Result of the check");
    press("Import");
    waitFor("is imported");

    press("Undo the import");
    var question = _get(ConfirmDialog.class);
    assertThat(depot.stored()).isEqualTo(12);
    ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
    waitFor("is undone");

    assertThat(depot.stored()).isZero();
    _assertOne(
        Paragraph.class,
        spec -> spec.withPredicate(p -> p.getText().contains("as if they had never come: 12")));
    _assertNone(Button.class, spec -> spec.withText("Undo the import"));
  }

  @Test
  void offersTheSheetsOfAWorkbook() {
    var file = new ByteArrayOutputStream();
    try (var table = Format.EXCEL.open("Depot", List.of("number", "size"), file)) {
      table.row(List.of(depot.number(1), "7"));
    }
    upload("crates.xlsx", file.toByteArray());

    @SuppressWarnings("unchecked")
    Select<Integer> sheet = _get(Select.class, spec -> spec.withLabel("Sheet"));
    assertThat(sheet.getItemLabelGenerator().apply(sheet.getValue())).isEqualTo("Depot");
    press("Next");
    press("Check");
    waitFor("Result of the check");
    assertThat(counts()).containsExactly("1", "0", "0", "0");
  }

  @Test
  void offersWhatWasMappedLastTime() {
    upload("crates.csv", depot.bytes("what;how much\n%s;7\n".formatted(depot.number(1))));
    choices().getFirst().setValue(imports.fields("crates").getFirst());
    _get(TextField.class, spec -> spec.withLabel("Keep this mapping as")).setValue("By hand");
    press("Next");
    press("Change columns");

    @SuppressWarnings("unchecked")
    Select<SavedMapping> saved = _get(Select.class, spec -> spec.withLabel("Mapping"));
    assertThat(saved.getValue().name()).isEqualTo("By hand");
  }

  @Test
  void showsSampleValuesAndWhatIsNotImported() {
    upload("crates.csv", depot.file(3));

    assertThat(choices())
        .extracting(ComboBox::getLabel)
        .containsExactly("Crate ID", "Litres", "Remark");
    assertThat(choices())
        .extracting(choice -> choice.getOptionalValue().map(ImportField::key).orElse("-"))
        .containsExactly("number", "size", "-");
    _assertOne(Span.class, spec -> spec.withText("1 · 2 · 3"));

    press("Next");
    _assertOne(Paragraph.class, spec -> spec.withPredicate(p -> p.getText().contains("Remark")));
  }

  @Test
  void letsAHandCorrectTheColumns() {
    upload("crates.csv", depot.bytes("what;how much\n%s;7\n".formatted(depot.number(1))));
    press("Next");
    _assertOne(H2.class, spec -> spec.withText("Columns of crates.csv"));

    choices().getFirst().setValue(imports.fields("crates").getFirst());
    press("Next");
    _assertOne(Button.class, spec -> spec.withText("Check"));
  }

  @Test
  void letsAHandCorrectTheEncoding() {
    upload("crates.csv", "number;size\n\u00bf;1\n".getBytes(Charset.forName("windows-1252")));
    @SuppressWarnings("unchecked")
    Select<FileEncoding> encoding = _get(Select.class, spec -> spec.withLabel("Encoding"));

    encoding.setValue(FileEncoding.WINDOWS_1250);
    _assertOne(Span.class, spec -> spec.withText("ż"));

    encoding.setValue(FileEncoding.UTF_8);
    assertThat(encoding.getValue()).isEqualTo(FileEncoding.WINDOWS_1250);
    _assertOne(Notification.class);
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    upload("crates.csv", depot.bytes("a,b\n1,2,3\n"));

    _assertOne(
        Paragraph.class,
        spec -> spec.withPredicate(p -> p.getText().contains("these lines have more or fewer: 2")));
    _assertNone(Button.class, spec -> spec.withText("Next"));
  }

  @Test
  void namesTheRefusedRowsAndOffersThemAsAFile() {
    upload("crates.csv", depot.bytes("number;size\n%s;1\n;2\n".formatted(depot.number(1))));
    press("Next");
    press("Check");
    waitFor("Result of the check");

    assertThat(counts()).containsExactly("1", "0", "0", "1");
    @SuppressWarnings("unchecked")
    Grid<RefusedRow> rows = _get(Grid.class);
    assertThat(GridKt._size(rows)).isEqualTo(1);
    assertThat(GridKt._getFormattedRow(rows, 0).getFirst()).isEqualTo("3");
    _assertOne(Anchor.class, spec -> spec.withText("Download as CSV"));
  }

  @Test
  void showsTheProgressAgainAfterAReload() {
    var gate = new CountDownLatch(1);
    CrateTarget.before(row -> await().until(() -> gate.getCount() == 0));
    upload("crates.csv", depot.file(5));
    press("Next");
    press("Check");
    waitFor("Result of the check");
    press("Import");

    UI.getCurrent().removeAll();
    open();
    _assertOne(ProgressBar.class);
    _assertOne(H2.class, spec -> spec.withText("Importing crates.csv"));
    assertThat(UI.getCurrent().getPollInterval()).isPositive();

    gate.countDown();
    waitFor("is imported");
    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
  }

  @Test
  void stopsWhenOneCancels() {
    var gate = new CountDownLatch(1);
    CrateTarget.before(row -> await().until(() -> gate.getCount() == 0));
    upload("crates.csv", depot.file(1_500));
    press("Next");
    press("Check");
    waitFor("Result of the check");
    press("Import");

    press("Cancel");
    gate.countDown();
    waitFor("was cancelled");

    assertThat(depot.stored()).isLessThan(1_500);
    _assertOne(Button.class, spec -> spec.withText("Import another file"));
  }

  @Test
  void listsTheLastImportsAndGoesOnWithThem() {
    upload("crates.csv", depot.file(5));
    UI.getCurrent().removeAll();
    open();

    assertThat(_find(ListItem.class))
        .extracting(line -> line.getElement().getTextRecursively())
        .anyMatch(line -> line.contains("crates.csv") && line.contains("Not checked yet"));
    press("Open");
    _assertOne(H2.class, spec -> spec.withText("Columns of crates.csv"));
  }

  private void open() {
    UI.getCurrent().add(new ImportWizard(imports, reversals, "crates", "crates", "See the crates"));
  }

  private static void upload(String name, byte[] bytes) {
    UploadKt._upload(_get(Upload.class), name, "text/csv", bytes);
    MockVaadin.clientRoundtrip(false);
  }

  private static void press(String button) {
    _click(_get(Button.class, spec -> spec.withText(button)));
  }

  private static void waitFor(String... headings) {
    await()
        .pollInSameThread()
        .pollInterval(Duration.ofMillis(50))
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
              var heading = _get(H2.class).getText();
              return List.of(headings).stream().anyMatch(heading::contains);
            });
  }

  private static List<String> counts() {
    return _find(DescriptionList.Description.class).stream()
        .map(DescriptionList.Description::getText)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<ComboBox<ImportField>> choices() {
    return _find(ColumnMapping.class).stream()
        .map(column -> (ComboBox<ImportField>) _get(column, ComboBox.class))
        .toList();
  }
}
