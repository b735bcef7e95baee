package io.clientele.accounts;

import io.clientele.people.EmployeeId;
import java.time.Duration;

/** What became of an attempt to sign in. */
public sealed interface SignInResult {

  /** The person is who they say. */
  record Accepted(EmployeeId employee) implements SignInResult {}

  /** Name or password is wrong; which of them is not told. */
  record Refused() implements SignInResult {}

  /** Too many attempts: the password was not even looked at. */
  record Delayed(Duration remaining) implements SignInResult {}
}
