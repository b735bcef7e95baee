/** The page of the company's own data. */
@NullMarked
@NamedInterface("ui")
package io.clientele.company.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
