package io.clientele.shell;

import static com.vaadin.flow.shared.ApplicationConstants.REQUEST_TYPE_PARAMETER;
import static com.vaadin.flow.shared.ApplicationConstants.REQUEST_TYPE_UIDL;
import static com.vaadin.flow.shared.ApplicationConstants.UI_ID_PARAMETER;
import static com.vaadin.flow.shared.JsonConstants.JSON_CONTENT_TYPE;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.server.VaadinService;
import io.clientele.accounts.Sessions;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at each request whether the session still stands and what its person may now: an ended
 * session, a shut account and a lost role are gone with the next click.
 */
class SessionGuard extends OncePerRequestFilter {

  private static final String ROLE = "ROLE_";
  private static final List<String> PUBLIC =
      List.of("/portal/", "/webjars/", "/VAADIN/build/", "/VAADIN/static/");

  private final Sessions sessions;
  private final Viewers viewers;

  SessionGuard(Sessions sessions, Viewers viewers) {
    this.sessions = sessions;
    this.viewers = viewers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return PUBLIC.stream().anyMatch(request.getServletPath()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
      var viewer =
          sessions
              .touch(person.key())
              .filter(person.employee()::equals)
              .flatMap(employee -> viewers.find());
      if (viewer.isEmpty()) {
        end(request);
      } else if (goOn(request, person, authentication, viewer.get())) {
        reload(response);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  /** Gives the request the roles of this moment; true when its page was drawn with lost ones. */
  private static boolean goOn(
      HttpServletRequest request, SignedInPerson person, Authentication before, Viewer viewer) {
    var roles =
        viewer
            .persons()
            .flatMap(one -> one.roles().stream())
            .distinct()
            .map(role -> new SimpleGrantedAuthority(ROLE + role.name()))
            .toList();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, roles));
    SecurityContextHolder.setContext(context);
    // within a view Vaadin looks at what the session holds, not at this request's context
    request.getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, context);

    var pages = OpenPages.of(request.getSession());
    if (before.getAuthorities().stream().anyMatch(held -> isRole(held) && !roles.contains(held))) {
      pages.roleLost();
    }
    var page = request.getParameter(UI_ID_PARAMETER);
    return REQUEST_TYPE_UIDL.equals(request.getParameter(REQUEST_TYPE_PARAMETER))
        && page != null
        && pages.isOutdated(page);
  }

  private static boolean isRole(GrantedAuthority held) {
    return String.valueOf(held.getAuthority()).startsWith(ROLE);
  }

  /** The browser asks for the page anew, as after the end of a session. */
  private static void reload(HttpServletResponse response) throws IOException {
    response.setContentType(JSON_CONTENT_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(VaadinService.createSessionExpiredJSON(false));
  }

  private static void end(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
