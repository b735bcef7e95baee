/**
 * Texts that users write with fields in them, as {@code {{client.name}}}: logic-less, every field
 * declared. They become a subject, sanitised HTML and plain text, whatever the values hold.
 */
@ApplicationModule(allowedDependencies = {"kit"})
@NullMarked
package io.clientele.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
