package io.clientele.sweep;

import io.clientele.people.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The portal's addresses that name a record, filled with records of a foreign house. */
final class Addresses {

  /** Of a number that nobody has. */
  private static final long NOBODY = 999_999_999_999L;

  private final ForeignHouse house;
  private final List<String> tabs;
  private final Map<String, Page> pages = new LinkedHashMap<>();

  /** Behind these stands a one-time word that is its own guard, and nobody signs in. */
  static final Set<String> SECRET = Set.of("set-password/:secret", "first-administrator/:secret");

  /**
   * @param foreign by the role that asks: where it does not see the record
   */
  private record Page(String missing, Function<Role, List<String>> foreign) {}

  Addresses(ForeignHouse house, List<String> tabs) {
    this.house = house;
    this.tabs = tabs;
    page("clients/:client([0-9]{1,18})/:tab?([a-z-]+)", "clients/" + NOBODY, this::cards);
    page(
        "clients/:client([0-9]{1,18})/merge/:other([0-9]{1,18})",
        "clients/" + NOBODY + "/merge/" + (NOBODY + 1),
        role -> merges());
    page("letters/:letter", "letters/" + NOBODY, this::letters);
    page(
        "mail/:letter?([0-9]{1,18})",
        "mail/" + NOBODY,
        role -> role == Role.DIRECTOR ? List.of() : List.of("mail/" + house.mail));
    page(
        "admin/employees/:employee",
        "admin/employees/" + NOBODY,
        role ->
            role == Role.ADMINISTRATOR
                ? List.of("admin/employees/nobody")
                : List.of("admin/employees/" + house.owner.value()));
    page(
        "people/:person/handover",
        "people/" + NOBODY + "/handover",
        role ->
            handsOverAll(role)
                ? List.of("people/nobody/handover")
                : List.of("people/" + house.owner.value() + "/handover"));
    page(
        "handovers/:handover",
        "handovers/" + NOBODY,
        role ->
            handsOverAll(role)
                ? List.of("handovers/nothing")
                : List.of("handovers/" + house.handover));
    page(
        "segments/:segment([1-9][0-9]{0,17})",
        "segments/" + NOBODY,
        role -> List.of("segments/" + house.segment));
    page(
        "expenses/:expense([1-9][0-9]{0,17})",
        "expenses/" + NOBODY,
        role -> role == Role.DIRECTOR ? List.of() : List.of("expenses/" + house.expense));
    page(
        "contracts/:contract([1-9][0-9]{0,17})",
        "contracts/" + NOBODY,
        role -> readsContracts(role) ? List.of() : List.of("contracts/" + house.contract));
    page(
        "contracts/:contract([1-9][0-9]{0,17})/compare",
        "contracts/" + NOBODY + "/compare",
        role -> List.of("contracts/" + house.contract + "/compare"));
    page(
        "contracts/obligations/:obligation([1-9][0-9]{0,17})",
        "contracts/obligations/" + NOBODY,
        role ->
            readsContracts(role)
                ? List.of()
                : List.of("contracts/obligations/" + house.obligation));
    page(
        "contracts/:contract([1-9][0-9]{0,17})/their-draft/:draft([1-9][0-9]{0,17})",
        "contracts/" + NOBODY + "/their-draft/" + NOBODY,
        this::counterdrafts);
    page("contracts", "contracts?view=" + NOBODY, role -> List.of("contracts?view=" + house.view));
    page(
        "approvals/:round([1-9][0-9]{0,17})",
        "approvals/" + NOBODY,
        role -> role == Role.DIRECTOR ? List.of() : List.of("approvals/" + house.round));
    page(
        "contracts/templates/:template([1-9][0-9]{0,17})",
        "contracts/templates/" + NOBODY,
        this::templates);
    page(
        "instructions/:instruction([1-9][0-9]{0,17})",
        "instructions/" + NOBODY,
        this::instructions);
    page("clients", "clients?view=" + NOBODY, role -> List.of("clients?view=" + house.view));
    page(
        "letters/new",
        "letters/new?draft=" + NOBODY,
        role -> List.of("letters/new?draft=" + house.draft, "letters/new?draft=" + house.sent));
    // who is signed in reads the whole sandbox: it stands for the world outside
    page("sandbox/:letter?([0-9]{1,18})", "sandbox/" + NOBODY, role -> List.of());
  }

  private void page(String template, String missing, Function<Role, List<String>> foreign) {
    pages.put(template, new Page(missing, foreign));
  }

  private static boolean readsContracts(Role role) {
    return role == Role.DIRECTOR || role == Role.FINANCE || role == Role.LAWYER;
  }

  private static boolean handsOverAll(Role role) {
    return role == Role.ADMINISTRATOR || role == Role.DIRECTOR;
  }

  /** Those with a number in the path or in the query. */
  Set<String> known() {
    return pages.keySet();
  }

  String missing(String template) {
    return pages.get(template).missing();
  }

  List<String> foreign(String template, Role role) {
    return pages.get(template).foreign().apply(role);
  }

  /** A director reads them all, and finance their heads. */
  private List<String> cards(Role role) {
    if (role == Role.DIRECTOR || role == Role.FINANCE) {
      return List.of();
    }
    var card = "clients/" + house.client;
    var all = new ArrayList<>(List.of(card, card + "/no-such-tab", card + "?edit=notes"));
    all.add("clients/" + house.second);
    tabs.forEach(tab -> all.add(card + "/" + tab));
    return all;
  }

  /** Who reads the contract reads it, below the address of that contract alone. */
  private List<String> counterdrafts(Role role) {
    var elsewhere = "contracts/" + NOBODY + "/their-draft/" + house.counterdraft;
    return readsContracts(role)
        ? List.of(elsewhere)
        : List.of(elsewhere, "contracts/" + house.contract + "/their-draft/" + house.counterdraft);
  }

  /** It was never published: only who writes templates knows of it. */
  private List<String> templates(Role role) {
    var template = "contracts/templates/" + house.template;
    var versions = List.of(template + "?version=1", template + "?version=nothing");
    return role == Role.LAWYER || role == Role.ADMINISTRATOR
        ? versions
        : Stream.concat(Stream.of(template), versions.stream()).toList();
  }

  private List<String> merges() {
    return List.of(
        "clients/%d/merge/%d".formatted(house.client, house.second),
        "clients/%d/merge/%d".formatted(house.client, NOBODY),
        "clients/%d/merge/%d".formatted(NOBODY, house.client));
  }

  /** A director reads what was sent; nobody reads what is being written. */
  private List<String> letters(Role role) {
    return role == Role.DIRECTOR
        ? List.of("letters/" + house.draft)
        : List.of("letters/" + house.draft, "letters/" + house.sent);
  }

  /** A director reads what is published; nobody reads what a head is writing. */
  private List<String> instructions(Role role) {
    var draft = "instructions/" + house.ruleDraft;
    var rule = "instructions/" + house.rule;
    return role == Role.DIRECTOR
        ? List.of(draft)
        : List.of(draft, rule, rule + "?version=1&who=ALL");
  }
}
