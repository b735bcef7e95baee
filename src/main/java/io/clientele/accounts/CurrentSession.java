package io.clientele.accounts;

import java.util.Optional;

/** Tells the key of the session that the current request belongs to; the frame knows. */
public interface CurrentSession {

  Optional<String> key();
}
