package io.clientele.approvals;

import io.clientele.kit.NotFound;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of matters that upper modules offer; asked for late, as those know this module. */
@Component
class Approvables {

  private final ObjectProvider<Approvable> offered;

  Approvables(ObjectProvider<Approvable> offered) {
    this.offered = offered;
  }

  Approvable of(String kind) {
    Map<String, Approvable> byKind =
        offered.stream().collect(Collectors.toMap(Approvable::kind, Function.identity()));
    var found = byKind.get(kind);
    if (found == null) {
      throw new NotFound();
    }
    return found;
  }
}
