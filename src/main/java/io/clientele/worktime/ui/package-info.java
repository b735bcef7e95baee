/** The working time on an employee's page, and on one's own. */
@NullMarked
package io.clientele.worktime.ui;

import org.jspecify.annotations.NullMarked;
