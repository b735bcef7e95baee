@NullMarked
package io.clientele.notices.ui;

import org.jspecify.annotations.NullMarked;
