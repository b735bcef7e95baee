package io.clientele.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An absence as the viewer may see it.
 *
 * @param reason null for those who may not know it
 * @param mayDecide whether the viewer may appoint or refuse
 * @param mayWithdraw whether the viewer may withdraw it or end it early
 */
public record AbsenceRow(
    AbsenceId id,
    String absentName,
    String substituteName,
    LocalDate from,
    LocalDate backOn,
    String orderNumber,
    AbsenceState state,
    @Nullable String reason,
    @Nullable String decidedByName,
    boolean mayDecide,
    boolean mayWithdraw) {}
