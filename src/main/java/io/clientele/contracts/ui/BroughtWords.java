package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.contracts.Brought;
import io.clientele.kit.Texts;

/** A filter for contracts with new clients, in words. */
final class BroughtWords {

  private BroughtWords() {}

  static String months(Brought brought) {
    var from = Texts.month(brought.from());
    return brought.from().equals(brought.to())
        ? from
        : text("contracts.new-clients.months", from, Texts.month(brought.to()));
  }

  /**
   * @param manager empty for anybody
   */
  static String all(Brought brought, String manager) {
    return manager.isEmpty()
        ? text("contracts.new-clients.filter", months(brought))
        : text("contracts.new-clients.filter-of", months(brought), manager);
  }
}
