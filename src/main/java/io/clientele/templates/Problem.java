package io.clientele.templates;

import io.clientele.kit.Text;
import io.clientele.kit.Texts;

/**
 * Something that keeps a template from being sent, in a sentence for its author.
 *
 * @param line of the body, counted from 1; 0 for the subject
 */
public record Problem(int line, Text text) {

  public boolean isInSubject() {
    return line == 0;
  }

  public String inWords() {
    return isInSubject()
        ? Texts.text("templates.in-subject", text.inWords())
        : Texts.text("templates.in-line", String.valueOf(line), text.inWords());
  }
}
