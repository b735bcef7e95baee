/** The bar above a list from which its views are opened, saved and shared. */
@NullMarked
@NamedInterface("ui")
package io.clientele.views.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
