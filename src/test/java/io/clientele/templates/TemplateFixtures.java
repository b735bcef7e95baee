package io.clientele.templates;

import io.clientele.kit.Text;
import java.util.Map;

final class TemplateFixtures {

  static final Fields FIELDS =
      Fields.of(
          Field.of("contact.firstName", Text.of("templates.too-deep")),
          Field.of("contact.name", Text.of("templates.too-deep")),
          Field.of("client.name", Text.of("templates.too-deep")),
          Field.of("client.number", Text.of("templates.too-deep")),
          Field.of("manager.mail", Text.of("templates.too-deep")),
          Field.of("manager.phone", Text.of("templates.too-deep")),
          Field.link("page", Text.of("templates.too-deep")));

  private TemplateFixtures() {}

  static Template body(String body) {
    return Template.of("Subject", body, FIELDS);
  }

  static Template subject(String subject) {
    return Template.of(subject, "Body", FIELDS);
  }

  static Values values(String name, String value) {
    return Values.of(Map.of(name, value));
  }

  static Values client(String name) {
    return values("client.name", name);
  }
}
