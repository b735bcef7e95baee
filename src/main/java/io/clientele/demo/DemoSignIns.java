package io.clientele.demo;

import static io.clientele.kit.Texts.text;

import io.clientele.kit.ui.SignInOffers;
import io.clientele.setup.SignInHint;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Tells visitors as whom they may look around, as long as there are demo people. */
@Component
@ConditionalOnBooleanProperty("clientele.demo")
class DemoSignIns implements SignInOffers, SignInHint {

  private final DemoSteps steps;

  DemoSignIns(DemoSteps steps) {
    this.steps = steps;
  }

  @Override
  public String heading() {
    return text("demo.sign-in", DemoPerson.PASSWORD);
  }

  /** Those whose day is fullest first. */
  @Override
  public List<Offer> offers() {
    return steps.isDone(DemoData.PEOPLE)
        ? Arrays.stream(DemoPerson.values())
            .sorted(Comparator.comparing(DemoPerson::role).thenComparing(DemoPerson::signIn))
            .map(
                person ->
                    new Offer(
                        person.signIn(),
                        DemoPerson.PASSWORD,
                        person.fullName(),
                        text("demo.what", person.role().inWords(), person.department())))
            .toList()
        : List.of();
  }

  @Override
  public Optional<String> hint(String address) {
    return steps.isDone(DemoData.PEOPLE)
        ? Optional.of(text("demo.hint", DemoPerson.ANNA.signIn(), DemoPerson.PASSWORD))
        : Optional.empty();
  }
}
