/** The page where the administrator edits the lists. */
@NullMarked
package io.clientele.lists.ui;

import org.jspecify.annotations.NullMarked;
