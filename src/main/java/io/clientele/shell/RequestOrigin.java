package io.clientele.shell;

import com.vaadin.flow.server.VaadinRequest;
import io.clientele.journal.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The network address of the request that is being served. */
@Component
class RequestOrigin implements Origin {

  @Override
  public @Nullable String current() {
    var vaadin = VaadinRequest.getCurrent();
    if (vaadin != null) {
      return vaadin.getRemoteAddr();
    }
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served
        ? served.getRequest().getRemoteAddr()
        : null;
  }
}
