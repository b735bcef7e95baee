package io.clientele.office;

import io.clientele.kit.Refusal;

/** What is wrong with a file, in the words of whoever reads it. */
record Complaints(String sentences) {

  Refusal about(String what) {
    return Refusal.because(sentences + what);
  }
}
