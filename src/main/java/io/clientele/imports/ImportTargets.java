package io.clientele.imports;

import io.clientele.kit.NotFound;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All targets that the modules above offer. */
@Component
class ImportTargets {

  private final ObjectProvider<ImportTarget> targets;

  ImportTargets(ObjectProvider<ImportTarget> targets) {
    this.targets = targets;
  }

  /**
   * @throws NotFound when no module offers it
   */
  ImportTarget get(String key) {
    return targets.stream()
        .filter(target -> target.key().equals(key))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  List<ImportField> fields(String key) {
    return get(key).fields();
  }
}
