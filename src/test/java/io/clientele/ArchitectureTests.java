package io.clientele;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.clientele.kit.ui.Downloads;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The walls of the house. */
class ArchitectureTests {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.clientele");

  @Test
  void modulesImportOnlyWhatTheirFloorAllows() {
    ApplicationModules.of(Clientele.class).verify();
  }

  @Test
  void theHouseIsThere() {
    assertThat(HOUSE).hasSizeGreaterThan(50);
  }

  @Test
  void testsShareOneContextAndOneDatabase() {
    var tests =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("io.clientele");
    noClasses()
        .that()
        .doNotBelongToAnyOf(PortalTest.class)
        .should()
        .beAnnotatedWith(SpringBootTest.class)
        .orShould()
        .beAnnotatedWith(DirtiesContext.class)
        .orShould()
        .beAnnotatedWith(TestPropertySource.class)
        .check(tests);
  }

  @Test
  void entitiesAndRepositoriesStayInTheirRoom() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAssignableTo(Repository.class)
        .should()
        .bePackagePrivate()
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void servicesDoNotKnowVaadin() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.clientele", "..ui..", "io.clientele.shell..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vaadin..")
        .check(HOUSE);
  }

  @Test
  void viewsArePackagePrivate() {
    classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate().check(HOUSE);
  }

  @Test
  void viewsDoNotTouchTheDatabase() {
    noClasses()
        .that()
        .resideInAPackage("..ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.jdbc..", "jakarta.persistence..")
        .check(HOUSE);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Dto|DTO|Impl|Base)")
        .check(HOUSE);
  }

  @Test
  void nothingIsInjectedIntoFields() {
    fields()
        .should()
        .notBeAnnotatedWith(Autowired.class)
        .andShould()
        .notBeAnnotatedWith(Value.class)
        .check(HOUSE);
  }

  @Test
  void nobodyAsksTheMachineForTheTime() {
    var times =
        assignableTo(Instant.class)
            .or(assignableTo(LocalDate.class))
            .or(assignableTo(LocalDateTime.class))
            .or(assignableTo(ZonedDateTime.class))
            .or(assignableTo(OffsetDateTime.class));
    noClasses()
        .should()
        .callMethodWhere(target(owner(times)).and(target(name("now"))).and(withoutClock()))
        .check(HOUSE);
  }

  @Test
  void filesGoOutWhereTheyAreNotFoundForThoseWhoMayNotHaveThem() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Downloads.class.getName())
        .should()
        .callMethodWhere(
            target(owner(assignableTo(DownloadHandler.class))).and(target(name("fromInputStream"))))
        .check(HOUSE);
  }

  @Test
  void stylesStandInTheStyleSheet() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.clientele.kit..", "io.clientele.shell..")
        .should()
        .callMethodWhere(target(owner(assignableTo(Style.class))))
        .check(HOUSE);
  }

  @Test
  void everyViewSaysWhoMayOpenIt() {
    classes()
        .that()
        .areAnnotatedWith(Route.class)
        .and(assignableTo(Component.class))
        .should(BeGuarded.INSTANCE)
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaCall<?>> withoutClock() {
    return DescribedPredicate.describe(
        "without a clock",
        call ->
            call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .noneMatch(Clock.class.getName()::equals));
  }
}
