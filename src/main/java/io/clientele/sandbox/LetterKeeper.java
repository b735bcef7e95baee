package io.clientele.sandbox;

import java.util.List;

/** Keeps a letter for good before it returns. */
@FunctionalInterface
interface LetterKeeper {

  KeptLetterId keep(String from, List<String> to, byte[] raw);
}
