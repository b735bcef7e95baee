package io.clientele.clients;

import io.clientele.people.Viewer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

record NamesFilter<E extends Enum<E>>(
    String table, String column, Class<E> type, Function<E, String> inWords)
    implements FieldFilter {

  @Override
  public Shape shape() {
    return Shape.SOME;
  }

  @Override
  public List<String> fixed() {
    return Arrays.stream(type.getEnumConstants()).map(E::name).toList();
  }

  @Override
  public String clean(String written) {
    var wanted = List.of(written.split(COMMA));
    return fixed().stream().filter(wanted::contains).collect(Collectors.joining(COMMA));
  }

  @Override
  public String words(String value) {
    return inWords.apply(Enum.valueOf(type, value));
  }

  @Override
  public Condition condition(String asked, Viewer viewer) {
    var name = table + "_" + column;
    var narrowing = Narrowing.byRow(table, "f.%s in (:%s)".formatted(column, name));
    return new Condition(narrowing, Map.of(name, List.of(asked.split(COMMA))));
  }
}
