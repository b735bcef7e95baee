package io.clientele.handover;

import io.clientele.kit.Text;
import io.clientele.people.EmployeeContact;
import io.clientele.people.Role;
import java.util.List;
import java.util.Set;

/**
 * What somebody owns now.
 *
 * @param kinds of which there is at least one, in their order
 * @param endings what ends with the account, each with its number
 * @param mayDisable whether the viewer may also disable the account
 */
public record Belongings(
    EmployeeContact person, List<Kind> kinds, List<Text> endings, boolean mayDisable) {

  /** The kind of which single ones can be told apart by conditions. */
  public static final String CLIENTS = "clients";

  /**
   * @param successors one of these roles has whoever takes them over; empty when anybody may
   */
  public record Kind(String kind, Text words, Set<Role> successors) {

    public boolean isClients() {
      return kind.equals(CLIENTS);
    }
  }

  public boolean isNothing() {
    return kinds.isEmpty();
  }
}
