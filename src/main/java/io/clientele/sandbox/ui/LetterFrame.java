package io.clientele.sandbox.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.IFrame;

/**
 * The letter as its recipient sees it, in a frame that runs no scripts, loads nothing from outside
 * and is nobody in the portal. Its links open a page of their own, with the rights such a page has.
 */
class LetterFrame extends IFrame {

  private static final String GUARDED =
      """
      <!doctype html><meta charset="utf-8"><base target="_blank">
      <meta name="referrer" content="no-referrer">
      <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
      """;

  LetterFrame(String html) {
    setSandbox(SandboxType.ALLOW_POPUPS, SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
    setSrcdoc(GUARDED + html);
    setTitle(text("sandbox.tab.letter"));
    addClassName("letter-frame");
  }
}
