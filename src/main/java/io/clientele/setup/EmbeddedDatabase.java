package io.clientele.setup;

import java.nio.file.Path;

/**
 * A database server that comes with the portal, for one's own machine. The production jar holds
 * none.
 */
public interface EmbeddedDatabase {

  /** Starts the server on the data folder; it stops by itself when the portal has closed. */
  Access startIn(Path dataFolder);

  /** Where the server listens, and as whom Liquibase (owner) and the application sign in. */
  record Access(
      String url,
      String ownerName,
      String ownerPassword,
      String applicationName,
      String applicationPassword) {}
}
