package io.clientele.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.Duty;
import io.clientele.people.EmployeeId;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.sandbox.SandboxClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** How long those took who were asked. */
@Duty("E3")
class AnswersTests extends ParcelHouse {

  private final String mark = "Stage & more " + System.nanoTime();

  @Autowired private Answers answers;
  @Autowired private SandboxClock clock;

  @Test
  void tellsTheMedianByStageAndByPersonAndEachFigureOpensItsList() {
    write(named(mark, Approver.head()), named(mark + " later", Approver.person(felix)));
    for (var hours : List.of(1, 50)) {
      answered(helena, handIn(anna, 1), hours);
    }
    var last = handIn(anna, 1);
    answered(helena, last, 3);
    answered(felix, last, 13);

    var stages = as(diana, () -> answers.byStage());
    assertThat(stages)
        .filteredOn(time -> time.name().startsWith(mark))
        .extracting(LeadTime::answers)
        .containsExactlyInAnyOrder(3L, 1L);
    var first = time(stages, mark + ",");
    assertThat(first.hours()).isCloseTo(3, within(0.1));
    assertThat(rows(diana, first.which()))
        .hasSize(3)
        .first()
        .satisfies(row -> assertThat(row.hours()).isCloseTo(50, within(0.1)));

    var persons = as(diana, () -> answers.byPerson());
    var helenas =
        persons.stream()
            .filter(time -> helena.equals(time.which().person()))
            .findFirst()
            .orElseThrow();
    assertThat(helenas.answers()).isEqualTo(3);
    assertThat(rows(diana, helenas.which())).hasSize(3);
  }

  @Test
  @Duty("I4")
  void countsAndListsOnlyWhatTheViewerReads() {
    write(named(mark, Approver.head()));
    answered(helena, handIn(anna, 1), 1);
    answered(helena, handIn(boris, 1), 2);

    assertThat(as(anna, () -> answers.byStage()))
        .filteredOn(time -> time.name().startsWith(mark))
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.answers()).isEqualTo(1);
              assertThat(rows(anna, time.which())).hasSize(1);
            });
    assertThat(time(as(helena, () -> answers.byStage()), mark).answers()).isEqualTo(2);
    assertThat(as(felix, () -> answers.byStage())).isEmpty();
    assertThat(rows(felix, AnswerFilter.at(Parcels.KIND, mark))).isEmpty();
  }

  private void answered(EmployeeId who, long parcel, int hours) {
    var later = clock.instant().plus(Duration.ofHours(hours));
    clock.at(later, () -> decide(who, parcel, Verdict.APPROVE, ""));
  }

  private static LeadTime time(List<LeadTime> times, String name) {
    return times.stream().filter(time -> time.name().startsWith(name)).findFirst().orElseThrow();
  }

  private List<AnswerRow> rows(EmployeeId who, AnswerFilter filter) {
    return as(who, () -> answers.rows(filter, PageRequest.of(0, 50)));
  }

  private static RouteStage named(String name, Approver approver) {
    return new RouteStage(name, List.of(approver), Need.ALL, 0, null, 8, 0, 0);
  }
}
