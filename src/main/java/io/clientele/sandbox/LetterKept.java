package io.clientele.sandbox;

/** A letter was committed to the sandbox. */
record LetterKept(KeptLetterId letter) {}
