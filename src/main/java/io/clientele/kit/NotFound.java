package io.clientele.kit;

/**
 * There is no such record for this person: it does not exist, or they may not know that it does.
 * Both look the same to the caller.
 */
public class NotFound extends RuntimeException {

  public NotFound() {
    super("not found");
  }
}
