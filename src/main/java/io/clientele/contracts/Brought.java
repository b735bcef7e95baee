package io.clientele.contracts;

import io.clientele.people.EmployeeId;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The first contracts of new clients that were signed in some months of the house.
 *
 * @param manager who looked after the client then; null for anybody
 * @param from the first month
 * @param to the last month
 */
public record Brought(@Nullable EmployeeId manager, YearMonth from, YearMonth to) {}
