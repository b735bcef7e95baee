/** The persons on the client's card, this week's birthdays, and the administrator's erasure. */
@NullMarked
package io.clientele.contacts.ui;

import org.jspecify.annotations.NullMarked;
