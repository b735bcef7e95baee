package io.clientele.prospecting.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import io.clientele.contacts.ContactId;
import io.clientele.kit.ui.FieldWords;

/** The plan in words. */
final class Wording implements FieldWords {

  @Override
  public String label(String field) {
    return field(field);
  }

  @Override
  public String words(Object value) {
    return value instanceof ContactId id
        ? text("prospecting.decider.number", id.value())
        : value.toString();
  }

  static String field(String name) {
    return text("prospecting.field." + name);
  }

  static Badge overdue() {
    var badge = new Badge(text("prospecting.step.overdue"));
    badge.addThemeVariants(BadgeVariant.WARNING);
    return badge;
  }
}
