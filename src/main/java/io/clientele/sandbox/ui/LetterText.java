package io.clientele.sandbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Pre;
import java.util.regex.Pattern;

/** The plain part of a letter, its links alive. */
class LetterText extends Composite<Pre> {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

  LetterText(String words) {
    var pre = getContent();
    pre.addClassName("letter-text");
    var links = LINK.matcher(words);
    var read = 0;
    while (links.find()) {
      pre.add(new Text(words.substring(read, links.start())));
      pre.add(new Anchor(links.group(), links.group(), AnchorTarget.BLANK));
      read = links.end();
    }
    pre.add(new Text(words.substring(read)));
  }
}
