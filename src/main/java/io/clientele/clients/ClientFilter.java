package io.clientele.clients;

import io.clientele.people.EmployeeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which clients to list; empty and null mean any.
 *
 * @param words to find by: words of names, numbers, telephone, mail
 * @param archived the archived ones instead of those in use
 */
public record ClientFilter(
    String words,
    Set<ClientStatus> statuses,
    Set<ClientDetails.Grade> grades,
    @Nullable EmployeeId owner,
    String industry,
    String tag,
    String city,
    boolean archived) {

  public static final ClientFilter ALL =
      new ClientFilter("", Set.of(), Set.of(), null, "", "", "", false);

  public ClientFilter {
    statuses = Set.copyOf(statuses);
    grades = Set.copyOf(grades);
  }

  public boolean isEmpty() {
    return equals(ALL);
  }

  /** Whether it asks for what only those see who may read the card. */
  boolean asksBelowTheHead() {
    return !grades.isEmpty() || !industry.isBlank() || !tag.isBlank();
  }

  public ClientFilter withWords(String wanted) {
    return new ClientFilter(wanted, statuses, grades, owner, industry, tag, city, archived);
  }
}
