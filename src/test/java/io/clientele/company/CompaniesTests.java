package io.clientele.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.documents.Documents;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CompaniesTests {

  @Autowired private Companies companies;
  @Autowired private Settings settings;
  @Autowired private Documents documents;
  @Autowired private Journal journal;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId administrator;
  private EmployeeId anna;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    administrator = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    anna = staff.hire("Anna", house, Role.DIRECTOR);
  }

  @Test
  void keepsRequisitesWithAJournal() {
    does(
        () -> {
          var id = companies.create(LegalEntityDetails.named("Handelshaus Nord GmbH"));
          var made = profile(id);
          companies.revise(id, made.version(), withIban("DE89 3704 0044 0532 0130 00"));

          assertThat(profile(id).details().iban()).isEqualTo("DE89370400440532013000");
          assertThat(journal.of(new Subject("company", id.value(), ""), 1).getFirst().changes())
              .containsExactly(new Change("iban", null, "DE89370400440532013000"));
        });
  }

  @Test
  void refusesRequisitesThatCannotBe() {
    does(
        () -> {
          assertThatThrownBy(() -> companies.create(withIban("DE88 3704 0044 0532 0130 00")))
              .isInstanceOf(Refusal.class);
          assertThatThrownBy(() -> companies.create(LegalEntityDetails.named(" ")))
              .isInstanceOf(Refusal.class);
        });
  }

  @Test
  void exactlyOneStandsOnLetters() {
    does(
        () -> {
          var first = companies.create(LegalEntityDetails.named("First"));
          var second = companies.create(LegalEntityDetails.named("Second"));
          companies.makeMain(second);
          assertThat(companies.profile().orElseThrow().id()).isEqualTo(second);
          assertThatThrownBy(() -> companies.archive(second)).isInstanceOf(Refusal.class);

          companies.makeMain(first);
          companies.archive(second);
          assertThatThrownBy(() -> companies.makeMain(second)).isInstanceOf(Refusal.class);
          companies.restore(second);
        });
    assertThat(
            jdbc.sql("select count(*) from company_legal_entity where main")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void keepsTheLogoAmongTheDocuments() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
    does(
        () -> {
          var id = companies.create(LegalEntityDetails.named("With logo"));
          companies.carryLogo(id, profile(id).version(), bytes.toByteArray());
          var logo = profile(id).logo();
          assertThat(logo).isNotNull();
          assertThat(documents.read(logo)).startsWith((byte) 0x89, 'P', 'N', 'G');
        });
  }

  @Test
  void refusesSettingsThatCannotBe() {
    does(
        () -> {
          var now = settings.current();
          settings.change(
              settings.version(),
              new CompanySettings(
                  now.zone(), "de", "house.example", "portal@house.example", "EUR"));
          assertThat(settings.current().mailDomain()).isEqualTo("house.example");
          assertThatThrownBy(
                  () ->
                      settings.change(
                          settings.version(),
                          new CompanySettings("Mars/Olympus", "de", "", "", "EUR")))
              .isInstanceOf(Refusal.class);
          assertThatThrownBy(
                  () ->
                      settings.change(
                          settings.version(),
                          new CompanySettings("UTC", "de", "", "a@b\r\nBcc: c@d", "EUR")))
              .isInstanceOf(Refusal.class);
          settings.change(settings.version(), now);
        });
  }

  @Test
  void ofTwoWhoReadTheSameSettingsTheSecondIsRefused() {
    does(
        () -> {
          var read = settings.version();
          var now = settings.current();
          settings.change(read, now);

          assertThatThrownBy(() -> settings.change(read, now))
              .isInstanceOf(OptimisticLockingFailureException.class);
          settings.change(settings.version(), now);
        });
  }

  @Test
  @Duty("I4")
  void onlyTheAdministratorChanges() {
    viewers.runAs(
        anna,
        () -> {
          assertThatThrownBy(() -> companies.create(LegalEntityDetails.named("Mine")))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> settings.change(settings.version(), settings.current()))
              .isInstanceOf(NotFound.class);
        });
  }

  private static LegalEntityDetails withIban(String iban) {
    return new LegalEntityDetails(
        "Handelshaus Nord GmbH", "", "", "", "", "", "", "", "", iban, "", "", "", "");
  }

  private CompanyProfile profile(LegalEntityId id) {
    return companies.profiles("", true).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void does(Runnable act) {
    viewers.runAs(administrator, act);
  }
}
