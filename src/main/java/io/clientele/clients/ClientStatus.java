package io.clientele.clients;

import io.clientele.kit.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How the house stands with a client, and what may become of it. */
public enum ClientStatus {
  PROSPECT,
  CLIENT,
  DORMANT,
  LOST,
  BLACKLISTED;

  public boolean canBecome(ClientStatus next) {
    return after().contains(next);
  }

  /** What may follow, in the order to choose from. */
  public List<ClientStatus> next() {
    return Arrays.stream(values()).filter(this::canBecome).toList();
  }

  /** Whom one does not deal with, and why one deals with them again, is always told. */
  public boolean needsReason(ClientStatus next) {
    return this == BLACKLISTED || next == BLACKLISTED;
  }

  public String inWords() {
    return Texts.text("clients.status." + name());
  }

  private Set<ClientStatus> after() {
    return switch (this) {
      case PROSPECT -> EnumSet.of(CLIENT, LOST, BLACKLISTED);
      case CLIENT -> EnumSet.of(DORMANT, LOST, BLACKLISTED);
      case DORMANT -> EnumSet.of(CLIENT, LOST, BLACKLISTED);
      case LOST -> EnumSet.of(PROSPECT, CLIENT, BLACKLISTED);
      case BLACKLISTED -> EnumSet.of(PROSPECT, CLIENT, LOST);
    };
  }
}
