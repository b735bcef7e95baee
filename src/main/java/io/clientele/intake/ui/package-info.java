@NullMarked
package io.clientele.intake.ui;

import org.jspecify.annotations.NullMarked;
