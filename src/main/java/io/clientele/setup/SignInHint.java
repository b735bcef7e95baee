package io.clientele.setup;

import java.util.Optional;

/** What the last line of a start says about signing in; asked when everything is ready. */
public interface SignInHint {

  /**
   * A clause to follow the portal's address, such as "sign in as anna"; nothing where people know
   * their names.
   */
  Optional<String> hint(String address);
}
