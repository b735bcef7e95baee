package io.clientele.people;

import java.util.Optional;

/** Tells whose session the current request belongs to; the frame knows. */
public interface SignedIn {

  Optional<EmployeeId> employee();
}
