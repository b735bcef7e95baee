package io.clientele.clients;

import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How complete each card is, and what it lacks. */
@Service
@Transactional(readOnly = true)
public class CardCompleteness {

  private final ClientFiles files;

  CardCompleteness(ClientFiles files) {
    this.files = files;
  }

  /**
   * @throws NotFound when the client is not for the viewer to read
   */
  public Completeness of(ClientId client) {
    return files.completeness(files.open(client, Right.READ));
  }

  /** All that should be known of a client, beyond the card itself. */
  static List<CompletenessSource.Item> hanging(
      List<CompletenessSource> sources, @Nullable ClientId client) {
    return sources.stream().flatMap(source -> source.items(client).stream()).toList();
  }
}
