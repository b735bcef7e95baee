/** The protocol of disagreements on the contract's page. */
@NullMarked
package io.clientele.disagreements.ui;

import org.jspecify.annotations.NullMarked;
