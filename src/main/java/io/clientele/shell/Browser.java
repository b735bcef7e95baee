package io.clientele.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** From where and with what somebody signs in. */
record Browser(String address, String agent) {

  static Browser of(HttpServletRequest request) {
    var agent = request.getHeader("User-Agent");
    return new Browser(request.getRemoteAddr(), Objects.requireNonNullElse(agent, ""));
  }
}
