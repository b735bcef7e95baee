package io.clientele.obligations;

/**
 * What proves that an obligation was kept, as it is handed in.
 *
 * @param name of the file
 */
public record Proof(String name, byte[] content) {

  /** A file that was handed in. */
  public record Kept(ProofId id, String name, long size) {}
}
