package io.clientele.clients.ui;

import com.vaadin.flow.component.Component;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientId;
import org.jspecify.annotations.Nullable;

/** Says something about a card while it is written; the module that knows contributes it. */
public interface ClientFormHint {

  /**
   * Looks on while one form is open.
   *
   * @param card that is edited; null while it is a new one
   */
  Watching watch(@Nullable ClientId card);

  /** One form's hint. */
  interface Watching {

    /** Where it speaks, above the fields; empty while it has nothing to say. */
    Component place();

    /** Somebody stopped typing; only what a client is recognised by is filled. */
    void written(ClientDetails draft);
  }
}
