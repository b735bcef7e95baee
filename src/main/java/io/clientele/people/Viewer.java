package io.clientele.people;

import io.clientele.journal.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is looking, with those they stand in for today (duty I1). Read afresh for each act, so that a
 * change of role or an ended substitution takes effect at once.
 */
public record Viewer(Person self, List<Person> standsInFor) {

  public EmployeeId id() {
    return self.id();
  }

  public String name() {
    return self.name();
  }

  /** Oneself first, then the absent. */
  public Stream<Person> persons() {
    return Stream.concat(Stream.of(self), standsInFor.stream());
  }

  public boolean has(Role... anyOf) {
    return actingAs(anyOf).isPresent();
  }

  /** Who acts when the right comes from one of these roles: oneself, or somebody absent. */
  public Optional<Actor> actingAs(Role... anyOf) {
    var wanted = Set.of(anyOf);
    return persons()
        .filter(person -> person.roles().stream().anyMatch(wanted::contains))
        .findFirst()
        .map(this::actingFor);
  }

  /** The viewer's act by the right of this person. */
  public Actor actingFor(Person person) {
    return person.id().equals(self.id())
        ? actor()
        : new Actor(self.id().value(), self.name(), person.id().value(), person.name());
  }

  public Actor actor() {
    return Actor.self(self.id().value(), self.name());
  }
}
