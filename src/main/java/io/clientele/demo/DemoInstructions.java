package io.clientele.demo;

import io.clientele.instructions.Comments;
import io.clientele.instructions.InstructionDetails;
import io.clientele.instructions.InstructionDrafts;
import io.clientele.instructions.InstructionId;
import io.clientele.instructions.InstructionKind;
import io.clientele.instructions.Instructions;
import io.clientele.instructions.Signatures;
import io.clientele.people.DepartmentId;
import io.clientele.people.DepartmentRow;
import io.clientele.people.Departments;
import io.clientele.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What binds the people of the demo house, and what their management means to decide. */
@Component
class DemoInstructions {

  private static final String CONFIDENTIALITY =
      """
      What we know of our clients stays in the house.

      1. Prices, discounts and terms of one client are not told to another.
      2. Lists of clients leave the portal only for a purpose that your head knows.
      3. Who asks by telephone gets an answer after we have called back.

      In doubt ask **Legal**.
      """;
  private static final String DISCOUNTS =
      """
      - Up to 5 %: you decide.
      - Up to 12 %: your head decides, before the offer goes out.
      - Beyond that, and always when the client owes: the director.

      The reason stands on the client’s card.
      """;
  private static final String DELIVERY =
      """
      From the first of the month after next, orders from **1,000 euros** on go out free of charge.

      What we expect: fewer small orders, and more of them in one delivery. What we want to know from
      you: which of your clients order below that today, and would they wait?
      """;

  private final InstructionDrafts drafts;
  private final Instructions instructions;
  private final Signatures signatures;
  private final Comments comments;
  private final Departments departments;
  private final Stage stage;

  DemoInstructions(
      InstructionDrafts drafts,
      Instructions instructions,
      Signatures signatures,
      Comments comments,
      Departments departments,
      Stage stage) {
    this.drafts = drafts;
    this.instructions = instructions;
    this.signatures = signatures;
    this.comments = comments;
    this.departments = departments;
    this.stage = stage;
  }

  /** One signed by some, one that waits for most, and a draft that is talked about. */
  void publish(Instant now) {
    var today = LocalDate.ofInstant(now, WorkingTime.ZONE);
    var rule = details("Confidentiality of clients and prices", CONFIDENTIALITY, today.plusDays(6));
    var silence = publish(ago(now, 8), DemoPerson.DIANA, InstructionKind.INSTRUCTION, rule);
    sign(ago(now, 7), DemoPerson.HELENA, silence);
    sign(ago(now, 7), DemoPerson.VERA, silence);
    sign(ago(now, 6), DemoPerson.FELIX, silence);
    sign(ago(now, 5), DemoPerson.ANNA, silence);

    var scheme =
        new InstructionDetails(
            "Discounts and who decides them",
            DISCOUNTS,
            wholesale(),
            Set.of(Role.ACCOUNT_MANAGER),
            today.plusDays(2));
    var discounts = publish(ago(now, 4), DemoPerson.HELENA, InstructionKind.INSTRUCTION, scheme);
    sign(ago(now, 3), DemoPerson.BORIS, discounts);

    var plan =
        new InstructionDetails(
            "Free delivery from 1,000 euros",
            DELIVERY,
            Set.of(),
            Set.of(Role.ACCOUNT_MANAGER, Role.DEPARTMENT_HEAD),
            today.plusDays(4));
    var delivery = publish(ago(now, 3), DemoPerson.DIANA, InstructionKind.DECISION, plan);
    say(ago(now, 2), DemoPerson.IVO, delivery, "The chains order more than that anyway.");
    say(ago(now, 2), DemoPerson.BORIS, delivery, "A third of mine order for 600 to 900 euros.");
    say(ago(now, 1), DemoPerson.CARLA, delivery, "Some would wait a week, restaurants would not.");
    stage.play(ago(now, 1), DemoPerson.IVO, () -> signatures.acknowledge(delivery, 1));
  }

  private static Instant ago(Instant now, int days) {
    return now.minus(Duration.ofDays(days));
  }

  private static InstructionDetails details(String title, String text, LocalDate due) {
    return new InstructionDetails(title, text, Set.of(), Set.of(), due);
  }

  private Set<DepartmentId> wholesale() {
    return departments.rows(false).stream()
        .filter(row -> row.name().equals(DemoPerson.HELENA.department()))
        .map(DepartmentRow::id)
        .collect(Collectors.toSet());
  }

  private InstructionId publish(
      Instant at, DemoPerson by, InstructionKind kind, InstructionDetails details) {
    var made = new AtomicReference<InstructionId>();
    stage.play(
        at,
        by,
        () -> {
          var id = drafts.create(kind, details);
          var draft = Objects.requireNonNull(instructions.card(id).draft());
          drafts.publish(id, draft.version());
          made.set(id);
        });
    return Objects.requireNonNull(made.get());
  }

  private void sign(Instant at, DemoPerson by, InstructionId id) {
    stage.play(at, by, () -> signatures.sign(id, 1, DemoPerson.PASSWORD));
  }

  private void say(Instant at, DemoPerson by, InstructionId id, String words) {
    stage.play(at, by, () -> comments.say(id, 1, words));
  }
}
