package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.clientele.Duty;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A Cyrillic list comes in, with duplicates and bad rows, and goes again. */
class ClientListImportTests extends BrowserTest {

  private static final int KNOWN = 2;
  private static final int ROWS = 20;

  @Test
  @Duty("A1")
  void matchesCreatesRefusesAndUndoes() throws IOException {
    var anna = window();
    signIn(anna, "anna");
    importAll(anna, "house.csv", list(1, KNOWN, "Москва"));
    var before = found(anna);

    var bad = "R-98;;77000098;Тула;;\nR-99;ООО Незабудка 99;77000099;Тула;нет почты;\n";
    upload(anna, "fair.csv", list(1, ROWS, "Казань") + bad);
    assertThat(anna.getByText("Columns of fair.csv")).isVisible();
    assertAccessible(anna);
    picture(anna, "import-columns");
    button(anna, "Next").click();
    button(anna, "Check").click();
    button(anna, "Import").waitFor();
    assertThat(anna.locator(".import-counts")).containsText(String.valueOf(ROWS - KNOWN));
    assertThat(anna.getByText("A client needs a legal name.")).isVisible();
    button(anna, "Import").click();
    seesHeading(anna, "fair.csv is imported");
    Assertions.assertThat(counts(anna)).isEqualTo("18 2 0 2");

    var file = anna.waitForDownload(() -> anna.locator(".import-refused a").last().click());
    Assertions.assertThat(Files.readString(file.path()))
        .contains("R-98", "A client needs a legal name.", "нет почты")
        .doesNotContain("R-97");

    anna.navigate("/clients/import");
    anna.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open fair.csv"))
        .first()
        .click();
    button(anna, "Undo the import").click();
    anna.getByRole(AriaRole.ALERTDIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo the import"))
        .click();
    seesHeading(anna, "The import of fair.csv is undone");
    assertThat(anna.locator(".import-undo")).containsText("as if they had never come: 20");
    Assertions.assertThat(found(anna)).isEqualTo(before);
  }

  @Test
  @Duty("A1")
  void findsAFieldByAnyOfItsNamesOnASmallDarkScreen() {
    var anna = window(ColorScheme.DARK, 390, 844);
    signIn(anna, "anna");
    upload(anna, "unknown.csv", "Firma;Spalte\nООО Незабудка;12209\n");
    var column = anna.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Spalte"));

    column.click();
    anna.locator("vaadin-combo-box-item").first().waitFor();
    picture(anna, "import-fields-small");
    column.fill("Lieferanschrift");
    anna.locator("vaadin-combo-box-item")
        .filter(new Locator.FilterOptions().setHasText("Delivery address: street"))
        .click();

    assertThat(column).hasValue("Delivery address: street");
    assertAccessible(anna);
    Assertions.assertThat(anna.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  @Test
  @Duty("A1")
  void saysThatTwoGigabytesAreTooMuch() throws IOException {
    var folder = Files.createDirectories(Path.of("target", "large"));
    var huge = Files.createTempFile(folder, "huge", ".csv");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(2L * 1024 * 1024 * 1024 + 1);
    }
    var anna = window();
    signIn(anna, "anna");
    anna.navigate("/clients/import");

    anna.locator("input[type=file]").setInputFiles(huge);

    assertThat(anna.locator(".import-problem")).containsText("50 MB");
    Files.delete(huge);
  }

  private static void importAll(Page page, String name, String rows) {
    upload(page, name, rows);
    button(page, "Next").click();
    button(page, "Check").click();
    button(page, "Import").waitFor();
    button(page, "Import").click();
    seesHeading(page, name + " is imported");
  }

  private static void upload(Page page, String name, String rows) {
    var text =
        rows.startsWith("Firma")
            ? rows
            : "Код клиента;Наименование;ИНН;Город;Почта;Уровень\n" + rows;
    page.navigate("/clients/import");
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(name, "text/csv", text.getBytes(Charset.forName("windows-1251"))));
  }

  private static String list(int from, int to, String city) {
    var rows = new StringBuilder();
    for (var n = from; n <= to; n++) {
      rows.append("R-%d;ООО Незабудка %d;770000%02d;%s;;средний\n".formatted(n, n, n, city));
    }
    return rows.toString();
  }

  /** What the list of clients says of those with this name. */
  private static String found(Page page) {
    page.navigate("/clients");
    page.locator("input[placeholder=Search]").fill("Незабудка");
    assertThat(page.locator("vaadin-grid").getByText("ООО Незабудка 1").first()).isVisible();
    assertThat(page.getByText(KNOWN + " clients").first()).isVisible();
    return page.locator("vaadin-grid").innerText();
  }

  private static String counts(Page page) {
    return String.join(" ", page.locator(".import-counts dd").allInnerTexts());
  }

  private static void seesHeading(Page page, String words) {
    assertThat(page.getByText(words).first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
