package io.clientele.company.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.company.Companies;
import io.clientele.company.CompanyProfile;
import io.clientele.company.CompanySettings;
import io.clientele.company.LegalEntityDetails;
import io.clientele.company.LegalEntityId;
import io.clientele.company.Settings;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.JournalFilter;
import io.clientele.journal.Subject;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class CompanyPageTests extends ScreenTest {

  @Autowired private Companies companies;
  @Autowired private Settings settings;
  @Autowired private Journal journal;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId administrator;
  private EmployeeId colleague;
  private EmployeeId director;
  private CompanySettings before;
  private String name;

  @BeforeEach
  void hire() {
    name = "House " + Long.toString(System.nanoTime(), 36);
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    administrator = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    colleague = staff.hire("Second administrator", house, Role.ADMINISTRATOR);
    director = staff.hire("Diana", house, Role.DIRECTOR);
    before = settings.current();
    signIn(administrator, Role.ADMINISTRATOR);
  }

  @AfterEach
  void putBack() {
    viewers.runAs(colleague, () -> settings.change(settings.version(), before));
  }

  @Test
  void createsALegalEntityWithItsRequisites() {
    go("admin/company");
    clickOn("New legal entity");
    fillIn("Legal name", name);
    fillIn("IBAN", "DE89 3704 0044 0532 0130 00");
    clickOn("Save");

    assertThat(_find(Dialog.class)).isEmpty();
    var made = only();
    assertThat(made.details().iban()).isEqualTo("DE89370400440532013000");
    var entry = journal.of(new Subject("company", made.id().value(), ""), 1).getFirst();
    assertThat(entry.action()).isEqualTo("company.create");
    assertThat(entry.actor().name()).isEqualTo("Administrator");

    _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search")), name);
    assertThat(_size(_get(Grid.class))).isEqualTo(1);
  }

  @Test
  void saysWhatIsWrongAndKeepsWhatWasTyped() {
    go("admin/company");
    clickOn("New legal entity");
    clickOn("Save");
    assertThat(said()).contains("A legal entity needs a name.");

    fillIn("Legal name", name);
    fillIn("IBAN", "DE88 3704 0044 0532 0130 00");
    clickOn("Save");
    assertThat(said()).contains("This is not a valid IBAN.");

    assertThat(filledIn("Legal name")).isEqualTo(name);
    assertThat(companies.profiles(name, true)).isEmpty();
  }

  @Test
  void refusesTheSecondOfTwoAndShowsWhatTheFirstSaved() {
    var id = create();
    open();
    fillIn("City", "Bremen");
    viewers.runAs(
        colleague, () -> companies.revise(id, companies.profile(id).version(), in("Kiel")));

    clickOn("Save");
    assertThat(companies.profile(id).details().city()).isEqualTo("Kiel");
    assertThat(filledIn("City")).isEqualTo("Bremen");

    confirm();
    assertThat(filledIn("City")).isEqualTo("Kiel");
    fillIn("City", "Bremen");
    clickOn("Save");
    assertThat(companies.profile(id).details().city()).isEqualTo("Bremen");
  }

  @Test
  void savesRequisitesAfterTheLogoInOneDialog() throws IOException {
    var id = create();
    open();
    fillIn("City", "Bremen");

    UploadKt._upload(_get(Upload.class), "logo.png", "image/png", picture());
    assertThat(said()).contains("The logo is taken.");
    assertThat(_find(Image.class)).hasSize(1);
    clickOn("Save");

    assertThat(companies.profile(id).logo()).isNotNull();
    assertThat(companies.profile(id).details().city()).isEqualTo("Bremen");
  }

  @Test
  void refusesALogoThatIsNoPicture() {
    var id = create();
    open();

    UploadKt._upload(_get(Upload.class), "logo.png", "image/png", new byte[] {1, 2, 3});

    assertThat(said()).contains("This is not a PNG or JPEG picture.");
    assertThat(companies.profile(id).logo()).isNull();
  }

  @Test
  void savesSettingsAsOftenAsOneLikes() {
    go("admin/company");
    fillIn("Mail domain", "First.example");
    clickOn("Save settings");
    assertThat(filledIn("Mail domain")).isEqualTo("first.example");

    fillIn("Mail domain", "second.example");
    clickOn("Save settings");

    assertThat(settings.current().mailDomain()).isEqualTo("second.example");
    var everything = new JournalFilter("", "company.settings", null, null, null);
    assertThat(journal.rows(everything, 0, 1).getFirst().changes())
        .containsExactly(new Change("mailDomain", "first.example", "second.example"));
  }

  @Test
  @SuppressWarnings("unchecked")
  void refusesSettingsThatCannotBe() {
    go("admin/company");
    fillIn("Mail domain", "no domain");
    clickOn("Save settings");
    fillIn("Mail domain", "");
    _setValue((ComboBox<String>) _get(ComboBox.class, spec -> spec.withLabel("Time zone")), null);
    clickOn("Save settings");

    assertThat(said()).contains("A mail domain looks like house.example.", "Choose a time zone.");
    assertThat(settings.current()).isEqualTo(before);
  }

  @Test
  void overwritesNoSettingsThatSomebodyElseSavedMeanwhile() {
    go("admin/company");
    fillIn("Mail domain", "mine.example");
    viewers.runAs(
        colleague,
        () ->
            settings.change(
                settings.version(),
                new CompanySettings(
                    before.zone(), before.language(), "theirs.example", "", "EUR")));

    clickOn("Save settings");
    assertThat(settings.current().mailDomain()).isEqualTo("theirs.example");
    assertThat(filledIn("Mail domain")).isEqualTo("mine.example");

    confirm();
    assertThat(filledIn("Mail domain")).isEqualTo("theirs.example");
    fillIn("Mail domain", "mine.example");
    clickOn("Save settings");
    assertThat(settings.current().mailDomain()).isEqualTo("mine.example");
  }

  @Test
  @Duty("I4")
  void isForTheAdministratorOnly() {
    signIn(director, Role.DIRECTOR);

    go("admin/company");

    assertThat(pageHeading()).isEqualTo("Not for your role");
    assertThat(_find(Grid.class)).isEmpty();
  }

  private LegalEntityId create() {
    viewers.runAs(colleague, () -> companies.create(LegalEntityDetails.named(name)));
    return only().id();
  }

  private CompanyProfile only() {
    var found = companies.profiles(name, true);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private void open() {
    go("admin/company");
    _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search")), name);
    _clickItem(_get(Grid.class), 0);
  }

  private LegalEntityDetails in(String city) {
    return new LegalEntityDetails(name, "", "", "", city, "", "", "", "", "", "", "", "", "");
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
