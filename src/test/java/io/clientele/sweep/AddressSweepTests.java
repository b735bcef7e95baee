package io.clientele.sweep;

import static io.clientele.sweep.Addresses.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.clientele.Duty;
import io.clientele.PlainBrowser;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.accounts.UnruledPasswords;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientOwners;
import io.clientele.clients.ui.ClientCardPart;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the portal, asked for as every role with the number of every record that is not
 * theirs to see: it answers with the words that it has for a number that nobody has.
 */
@PortalTest
@Duty("I4")
class AddressSweepTests {

  private static final String PASSWORD = "copper lantern drift";
  private static final Set<Role> NOT_CLIENTS = Set.of(Role.DIRECTOR, Role.FINANCE);

  @LocalServerPort private int port;
  @Autowired private ApplicationContext portal;
  @Autowired private ServletContext servlets;
  @Autowired private List<ClientCardPart> tabs;
  @Autowired private Employees employees;
  @Autowired private UnruledPasswords passwords;
  @Autowired private Viewers viewers;
  @Autowired private ClientOwners owners;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final Map<Role, EmployeeId> strangers = new EnumMap<>(Role.class);
  private DepartmentId export;
  private Staff staff;
  private ForeignHouse house;
  private Addresses addresses;

  @BeforeEach
  void build() {
    staff = new Staff(jdbc, transaction);
    export = staff.department("Export");
    for (var role : Role.values()) {
      strangers.put(role, staff.hire("Stranger", export, role));
    }
    house = new ForeignHouse(portal);
    passwords.keep(
        Stream.concat(strangers.values().stream(), Stream.of(house.owner)).toList(), PASSWORD);
    addresses = new Addresses(house, tabs.stream().map(ClientCardPart::path).toList());
  }

  @Test
  void knowsWhatToFillIntoEveryAddress() {
    var templates = templates();

    assertThat(templates).hasSizeGreaterThan(25).containsAll(addresses.known());
    assertThat(templates.stream().filter(template -> template.contains(":")))
        .as("who adds a page about a record tells Addresses which records are foreign there")
        .allMatch(template -> addresses.known().contains(template) || SECRET.contains(template));
    assertThat(endpoints())
        .as("who adds an address beside the pages sweeps it, too")
        .containsExactlyInAnyOrder(
            "/error", "/p/verify", "/p/verify/{number}", "/p/verify/{number}/{amendment}");
  }

  @Test
  void answersForeignNumbersAsThoseThatNobodyHas() throws Exception {
    for (var role : Role.values()) {
      var tab = signedIn(strangers.get(role)).open("no-such-page");
      for (var template : addresses.known()) {
        var expected = isOpenTo(template, role) ? "Not found" : "Not for your role";
        tab.go(addresses.missing(template));
        var missing = tab.lastWords();
        assertThat(missing).as("%s: %s", role, addresses.missing(template)).contains(expected);
        for (var address : addresses.foreign(template, role)) {
          tab.go(address);
          assertThat(tab.lastWords()).as("%s: %s", role, address).isEqualTo(missing);
          assertThat(tab.lastAnswer()).as("%s: %s", role, address).doesNotContain(house.mark);
        }
      }
    }
  }

  @Test
  void writesDownWhoWasTurnedAwayFromWhat() throws Exception {
    for (var role : Role.values()) {
      var stranger = strangers.get(role);
      var tab = signedIn(stranger).open("no-such-page");
      tab.go("clients/" + house.client);
      tab.go("letters/" + house.draft);
      tab.go("clients/" + (house.client + 1_000_000));

      assertThat(house.denials(stranger, "client", house.client))
          .as("%s", role)
          .isEqualTo(NOT_CLIENTS.contains(role) ? 0 : 1);
      assertThat(house.denials(stranger, "letter", house.draft)).as("%s", role).isEqualTo(1);
    }
  }

  @Test
  void tellsNothingForeignOnPagesWithoutANumber() throws Exception {
    for (var role : Role.values()) {
      var tab = signedIn(strangers.get(role)).open("no-such-page");
      for (var page : pagesWithoutNumber()) {
        tab.go(page);
        var seen = tab.lastAnswer();
        if (seen.contains("\"vaadin-grid\"")) {
          tab.scroll(0, 50);
          seen += tab.lastAnswer();
        }
        assertThat(seen).as("%s: %s", role, page).doesNotContain("Something went wrong");
        assertThat(seen).as("%s: %s", role, page).doesNotContain(hidden(role, page));
      }
    }
  }

  @Test
  void showsTheHeadAndNoMoreToWhoeverSeesTheHeadAlone() throws Exception {
    var tab = signedIn(strangers.get(Role.FINANCE)).open("no-such-page");
    for (var part : tabs) {
      tab.go("clients/" + house.client + "/" + part.path());

      assertThat(tab.lastAnswer()).contains(house.mark + " Mill").doesNotContain(belowTheHead());
    }
  }

  @Test
  void sendsWhoeverIsNotSignedInToTheSignIn() throws Exception {
    var nobody = new PlainBrowser(port);
    for (var template : templates()) {
      if (!view(template).isAnnotationPresent(AnonymousAllowed.class)) {
        var address = addresses.known().contains(template) ? addresses.missing(template) : template;
        assertThat(nobody.get("/" + address).uri().getPath()).as(address).isEqualTo("/login");
      }
    }
  }

  @Test
  void givesAFileToNobodyElseAndToNobodyWhoLostTheCard() throws Exception {
    var anna = signedIn(house.owner);
    var tab = anna.open("clients/" + house.client + "/files");
    var file = "/" + tab.offeredFiles().getFirst();
    assertThat(anna.get(file).body()).isEqualTo("secret " + house.mark);

    for (var role : Role.values()) {
      var stranger = signedIn(strangers.get(role));
      stranger.open("clients");
      assertThat(stranger.get(file).body()).as("%s", role).doesNotContain(house.mark);
    }
    var head = staff.hire("Helena Nagy", house.department, Role.DEPARTMENT_HEAD);
    var card = new ClientId(house.client);
    viewers.runAs(head, () -> owners.reassign(card, head, "Balance"));

    var lost = anna.get(file);
    assertThat(lost.body()).doesNotContain(house.mark);
    assertThat(lost.statusCode()).isEqualTo(404);
    assertThat(house.denials(house.owner, "client", house.client)).isEqualTo(1);
  }

  /** What the role's page must not show; the journal and notices of new clients name them. */
  private String[] hidden(Role role, String page) {
    return switch (role) {
      case DIRECTOR ->
          page.equals("admin/journal")
              ? new String[] {"Text " + house.mark}
              : new String[] {house.mark + " view", house.mark + " draft rule"};
      case ADMINISTRATOR ->
          page.equals("admin/journal") ? belowTheHead("Text ") : new String[] {house.mark};
      case LAWYER ->
          page.equals("contracts") || page.equals("contracts/obligations")
              ? new String[] {house.mark + " view"}
              : new String[] {house.mark};
      case FINANCE, LOGISTICS_MANAGER -> belowTheHead();
      default -> new String[] {house.mark};
    };
  }

  private String[] belowTheHead() {
    return belowTheHead(
        "Notes ", "Note ", "Needs ", "Pays ", "Call ", "Trade ", "tag ", "Text ", "Subject ");
  }

  private String[] belowTheHead(String... words) {
    return Arrays.stream(words).map(word -> word + house.mark).toArray(String[]::new);
  }

  private PlainBrowser signedIn(EmployeeId employee) throws Exception {
    var browser = new PlainBrowser(port);
    var name = employees.find(employee).orElseThrow().signIn();
    assertThat(browser.signIn(name, PASSWORD)).doesNotContain("login");
    return browser;
  }

  private boolean isOpenTo(String template, Role role) {
    var roles = view(template).getAnnotation(RolesAllowed.class);
    return roles == null || List.of(roles.value()).contains(role.name());
  }

  private Class<?> view(String template) {
    return routes()
        .filter(route -> all(route).anyMatch(template::equals))
        .findFirst()
        .orElseThrow()
        .getNavigationTarget();
  }

  private List<String> pagesWithoutNumber() {
    return templates().stream().filter(template -> !template.contains(":")).toList();
  }

  private Set<String> templates() {
    return routes().flatMap(AddressSweepTests::all).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> all(RouteData route) {
    return Stream.concat(
        Stream.of(route.getTemplate()),
        route.getRouteAliases().stream().map(RouteBaseData::getTemplate));
  }

  private Stream<RouteData> routes() {
    return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
        .getRegisteredRoutes()
        .stream();
  }

  private Set<String> endpoints() {
    return portal.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(about -> about.getPatternValues().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
