/**
 * When the house works: hours by the week with lunch, public holidays, days that were moved, and
 * the arithmetic on working time. What one person works beside that, {@code worktime} knows.
 *
 * @see io.clientele.calendar.WorkingCalendar
 */
@ApplicationModule(allowedDependencies = {"kit", "kit::ui", "addresses", "journal", "company"})
@NullMarked
package io.clientele.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
