package io.clientele.clients;

import java.util.List;

/** Tells what changed about something that hangs on a card; the card shows one history. */
public interface HistorySource {

  /**
   * The newest first. Asked only for viewers who may read the client.
   *
   * @param acts how many saved acts to look at, each may have changed several fields
   */
  List<ClientHistory.Line> newest(ClientId client, int acts);
}
