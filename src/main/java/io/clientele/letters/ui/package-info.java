/** Writing letters, and what became of those sent. */
@NullMarked
package io.clientele.letters.ui;

import org.jspecify.annotations.NullMarked;
