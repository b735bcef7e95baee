package io.clientele.letters;

import io.clientele.people.EmployeeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter as it is kept. */
record Letter(
    LetterId id,
    long version,
    EmployeeId author,
    String subject,
    String body,
    LetterState state,
    @Nullable Instant sentAt) {}
