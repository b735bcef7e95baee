package io.clientele.routes;

import io.clientele.kit.Texts;

/** By what somebody is found who is asked. */
public enum ApproverKind {
  /** Whoever heads the owner's department, or the nearest one above that has a head. */
  HEAD,
  /** The n-th head above the owner. */
  LEVEL,
  /** The owner's own head. */
  SUPERIOR,
  /** Anybody who has a role. */
  ROLE,
  PERSON;

  public String inWords() {
    return Texts.text("routes.approver." + name());
  }
}
