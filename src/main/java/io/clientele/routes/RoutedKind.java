package io.clientele.routes;

import java.util.List;

/**
 * One kind of matter that goes along a route. The module that has such matters declares it as a
 * bean.
 *
 * @param key short and lasting: {@code expense}
 * @param textKey what matters of this kind are called
 */
public record RoutedKind(String key, String textKey, List<FactKind> facts) {

  public RoutedKind {
    facts = List.copyOf(facts);
  }
}
