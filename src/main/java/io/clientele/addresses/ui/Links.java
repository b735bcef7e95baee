package io.clientele.addresses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import io.clientele.addresses.Phone;
import io.clientele.kit.ui.Facts;

/** Numbers and mail addresses to press on, as facts of a card. */
public final class Links {

  private Links() {}

  public static Component phone(Phone phone) {
    var words = phone.toString();
    return phone.kind() == Phone.Kind.FAX
        ? Facts.line(words)
        : Facts.line(new Anchor("tel:" + phone.dialled(), words));
  }

  public static Component mail(String address) {
    return Facts.line(new Anchor("mailto:" + address, address));
  }
}
