package io.clientele.clients;

import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How complete each card is, and what it lacks. */
@Service
@Transactional(readOnly = true)
public class CardCompleteness {

  private final ClientFiles files;
  private final ClientCabinet cabinet;

  CardCompleteness(ClientFiles files, ClientCabinet cabinet) {
    this.files = files;
    this.cabinet = cabinet;
  }

  /**
   * @throws NotFound when the client is not for the viewer to read
   */
  public Completeness of(ClientId client) {
    return cabinet.completeness(files.open(client, Right.READ).client());
  }
}
