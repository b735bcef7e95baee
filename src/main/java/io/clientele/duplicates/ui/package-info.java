@NullMarked
package io.clientele.duplicates.ui;

import org.jspecify.annotations.NullMarked;
