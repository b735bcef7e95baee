package io.clientele.clients;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Sort;

/**
 * The order of the list in SQL; the last term makes it one order of all cards, so that no page
 * shows a card twice. What stands below the head does not sort the cards that one may not read.
 */
final class ClientOrder {

  private final List<Sort.Order> orders;
  private final String readable;

  ClientOrder(Sort sort, String readable) {
    var wanted = new ArrayList<Sort.Order>();
    sort.forEach(wanted::add);
    orders = wanted.isEmpty() ? List.of(Sort.Order.asc("name")) : wanted;
    this.readable = readable;
  }

  boolean byOwner() {
    return orders.stream().anyMatch(order -> order.getProperty().equals("owner"));
  }

  String terms() {
    var terms = new ArrayList<String>();
    for (var order : orders) {
      terms.add(column(order.getProperty()) + direction(order));
    }
    terms.add("c.id" + direction(orders.getLast()));
    return "\norder by " + String.join(", ", terms);
  }

  /** Lets the database go through the cards in this order, where there is an index for it. */
  String index() {
    if (orders.size() > 1) {
      return "";
    }
    return switch (orders.getFirst().getProperty()) {
      case "name" -> " force index (clients_client_by_name)";
      case "city" -> " force index (clients_client_by_city)";
      case "changedAt" -> readable.equals("true") ? " force index (clients_client_by_change)" : "";
      case "contactedAt" ->
          readable.equals("true") ? " force index (clients_client_by_silence)" : "";
      case "completeness" ->
          readable.equals("true") ? " force index (clients_client_by_completeness)" : "";
      default -> "";
    };
  }

  private static String direction(Sort.Order order) {
    return order.isAscending() ? "" : " desc";
  }

  private String column(String property) {
    return switch (property) {
      case "name" -> "c.name";
      case "number" -> "c.number";
      case "status" -> "c.status";
      case "owner" -> "owner.name";
      case "city" -> "c.city";
      case "taxNumber" -> "c.tax_number";
      case "industry" -> ifReadable("c.industry");
      case "completeness" -> ifReadable("c.completeness");
      case "contactedAt" -> ifReadable("c.silent_since");
      case "createdAt" -> ifReadable("c.created_at");
      case "grade" -> ifReadable("c.grade");
      case "phone" -> ifReadable("c.phone");
      case "changedAt" -> ifReadable("c.changed_at");
      default -> throw new IllegalArgumentException("not sortable: " + property);
    };
  }

  private String ifReadable(String column) {
    return readable.equals("true")
        ? column
        : "case when %s then %s end".formatted(readable, column);
  }
}
