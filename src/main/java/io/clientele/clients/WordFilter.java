package io.clientele.clients;

import io.clientele.people.Viewer;
import java.util.Map;

record WordFilter(String table, String column) implements FieldFilter {

  @Override
  public Shape shape() {
    return Shape.ONE;
  }

  @Override
  public Occurring occurring() {
    return new Occurring(table, column);
  }

  @Override
  public String clean(String written) {
    return written.strip();
  }

  @Override
  public String words(String value) {
    return value;
  }

  @Override
  public Condition condition(String asked, Viewer viewer) {
    var name = table + "_" + column;
    var narrowing = Narrowing.byRow(table, "f.%s = :%s".formatted(column, name));
    return new Condition(narrowing, Map.of(name, asked));
  }
}
