package io.clientele.clients.ui;

import com.vaadin.flow.component.badge.Badge;

/** One tag of a client. */
class Tag extends Badge {

  Tag(String word) {
    super(word);
    addClassName("tag");
  }
}
