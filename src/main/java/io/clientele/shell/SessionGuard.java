package io.clientele.shell;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

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
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at each request whether the session still stands and what its person may now: an ended
 * session, a shut account and a lost role are gone with the next click.
 */
class SessionGuard extends OncePerRequestFilter {

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
      sessions
          .touch(person.key())
          .filter(person.employee()::equals)
          .flatMap(employee -> viewers.find())
          .ifPresentOrElse(viewer -> goOn(request, person, viewer), () -> end(request));
    }
    chain.doFilter(request, response);
  }

  private static void goOn(HttpServletRequest request, SignedInPerson person, Viewer viewer) {
    var roles =
        viewer
            .persons()
            .flatMap(one -> one.roles().stream())
            .distinct()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, roles));
    SecurityContextHolder.setContext(context);
    // within a view Vaadin looks at what the session holds, not at this request's context
    request.getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, context);
  }

  private static void end(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
