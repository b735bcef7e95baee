/** The territory on an employee's page, and on one's own. */
@NullMarked
package io.clientele.territories.ui;

import org.jspecify.annotations.NullMarked;
