package io.clientele.routes;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of one matter, by the keys of its kind; yes is one, no is zero. */
public record Facts(Map<String, BigDecimal> values) {

  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    values = Map.copyOf(values);
  }

  public Facts with(String key, BigDecimal value) {
    var more = new TreeMap<>(values);
    more.put(key, value);
    return new Facts(more);
  }

  public Facts with(String key, boolean yes) {
    return with(key, yes ? BigDecimal.ONE : BigDecimal.ZERO);
  }

  Optional<BigDecimal> value(String key) {
    return Optional.ofNullable(values.get(key));
  }
}
