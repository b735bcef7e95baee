package io.clientele.clients;

import io.clientele.kit.Texts;
import io.clientele.people.Viewer;
import java.util.function.Supplier;

record YesFilter(Supplier<Condition> holds) implements FieldFilter {

  @Override
  public Shape shape() {
    return Shape.YES;
  }

  @Override
  public String clean(String written) {
    return written.equals(YES) ? YES : "";
  }

  @Override
  public String words(String value) {
    return Texts.text("kit.yes");
  }

  @Override
  public Condition condition(String asked, Viewer viewer) {
    return holds.get();
  }
}
