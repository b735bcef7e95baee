package io.clientele;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A test of screens without a browser: sign somebody in, go somewhere, look and press. */
@PortalTest
public abstract class ScreenTest {

  private static final Routes ROUTES = routes();

  @Autowired private ApplicationContext portal;

  @BeforeEach
  void openBrowser() {
    MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, portal, MockedUI::new));
  }

  @AfterEach
  void closeBrowser() {
    MockVaadin.tearDown();
    SecurityContextHolder.clearContext();
  }

  /** From now on this employee is at the keyboard; anybody else's session is over. */
  protected final void signIn(EmployeeId employee, Role... roles) {
    var authorities =
        java.util.Arrays.stream(roles)
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList();
    var authentication =
        UsernamePasswordAuthenticationToken.authenticated(
            Long.toString(employee.value()), null, authorities);
    MockVaadin.tearDown();
    SecurityContextHolder.getContext().setAuthentication(authentication);
    openBrowser();
    var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
    request.setUserPrincipalInt(authentication);
    var names = Set.copyOf(List.of(roles).stream().map(Role::name).toList());
    request.setUserInRole((who, role) -> names.contains(role));
  }

  protected final void go(String path) {
    UI.getCurrent().navigate(path);
    MockVaadin.clientRoundtrip(false);
  }

  protected static String pageHeading() {
    return _get(H1.class).getText();
  }

  protected static void clickOn(String button) {
    _click(_find(Button.class, spec -> spec.withText(button)).getLast());
  }

  @SuppressWarnings("unchecked")
  protected static void fillIn(String label, String words) {
    TextFieldBase<?, String> field = _get(TextFieldBase.class, spec -> spec.withLabel(label));
    _setValue(field, words);
  }

  @SuppressWarnings("unchecked")
  protected static String filledIn(String label) {
    TextFieldBase<?, String> field = _get(TextFieldBase.class, spec -> spec.withLabel(label));
    return field.getValue();
  }

  /** What stands in a cell of a column of components. */
  protected static <T> Component inCell(Grid<T> grid, int row, String header) {
    var column = GridKt._getColumnByHeader(grid, header);
    if (column.getKey() == null) {
      column.setKey(header);
    }
    return GridKt._getCellComponent(grid, row, Objects.requireNonNull(column.getKey()));
  }

  /** What the messages at the edge of the screen say. */
  protected static List<String> said() {
    return NotificationsKt.getNotifications().stream()
        .map(notice -> notice.getElement().getProperty("text", ""))
        .toList();
  }

  /** Answers the open question with yes. */
  protected static void confirm() {
    var question = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
    question.close();
  }

  private static Routes routes() {
    var routes = new Routes();
    find(Route.class, null)
        .forEach(view -> routes.getRoutes().add(view.asSubclass(Component.class)));
    find(Layout.class, null)
        .forEach(view -> routes.getRoutes().add(view.asSubclass(Component.class)));
    routes.getErrorRoutes().clear();
    find(null, HasErrorParameter.class)
        .forEach(page -> routes.getErrorRoutes().add(errorPage(page)));
    return routes;
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends HasErrorParameter<?>> errorPage(Class<?> page) {
    return (Class<? extends HasErrorParameter<?>>) page;
  }

  @SuppressWarnings("NullAway")
  private static List<Class<?>> find(
      Class<? extends java.lang.annotation.Annotation> annotation, Class<?> type) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(
        annotation == null ? new AssignableTypeFilter(type) : new AnnotationTypeFilter(annotation));
    return scanner.findCandidateComponents("io.clientele").stream()
        .<Class<?>>map(
            found ->
                ClassUtils.resolveClassName(
                    java.util.Objects.requireNonNull(found.getBeanClassName()),
                    ScreenTest.class.getClassLoader()))
        .toList();
  }
}
