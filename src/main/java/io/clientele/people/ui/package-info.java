/** Pages for employees, departments and absences, and the fields to choose people with. */
@NullMarked
@NamedInterface("ui")
package io.clientele.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
