package io.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.clientele.Duty;
import io.clientele.exports.Format;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A workbook comes in and, as it was the wrong one, goes again. */
class WorkbookImportTests extends BrowserTest {

  @Test
  @Duty("A1")
  void importsAWorkbookAndUndoesIt() {
    var anna = window();
    signIn(anna, "anna");
    anna.navigate("/clients/import");
    anna.locator("input[type=file]")
        .setInputFiles(new FilePayload("wrong.xlsx", Format.EXCEL.mediaType(), workbook()));
    button(anna, "Next").click();
    button(anna, "Check").click();
    button(anna, "Import").waitFor();
    button(anna, "Import").click();
    seesHeading(anna, "wrong.xlsx is imported");
    anna.navigate("/clients");
    fillSearch(anna, "Wrongly");
    assertThat(anna.locator("vaadin-grid").getByText("Zwirnerei Wrongly").first()).isVisible();

    anna.navigate("/clients/import");
    anna.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open wrong.xlsx"))
        .first()
        .click();
    assertAccessible(anna);
    picture(anna, "import-undo");
    button(anna, "Undo the import").click();
    anna.getByRole(AriaRole.ALERTDIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo the import"))
        .click();
    seesHeading(anna, "The import of wrong.xlsx is undone");
    assertThat(anna.locator(".import-undo")).containsText("as if they had never come: 2");

    anna.navigate("/clients");
    fillSearch(anna, "Wrongly");
    assertThat(anna.getByText("Nothing found")).isVisible();
  }

  private static void seesHeading(Page page, String words) {
    assertThat(page.getByText(words).first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
  }

  private static void fillSearch(Page page, String words) {
    page.locator("input[placeholder=Search]").fill(words);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static byte[] workbook() {
    var file = new ByteArrayOutputStream();
    try (var table =
        Format.EXCEL.open("Clients", List.of("Kundennummer", "Firma", "Stadt"), file)) {
      table.row(List.of("WR-1", "Zwirnerei Wrongly", "Ulm"));
      table.row(List.of("WR-2", "Zwieback Wrongly", "Bonn"));
    }
    return file.toByteArray();
  }
}
