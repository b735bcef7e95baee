/** Open questions on the contract's page, and beside the register. */
@NullMarked
package io.clientele.questions.ui;

import org.jspecify.annotations.NullMarked;
