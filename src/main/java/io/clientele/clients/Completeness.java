package io.clientele.clients;

import io.clientele.clients.CompletenessSource.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * How complete a card is (duty A2).
 *
 * @param score from 0 to 100
 * @param missing what is not known, in the order in which one asks for it
 */
public record Completeness(int score, List<Item> missing) {

  private static final int WEIGHT = 10;
  private static final String TAB = "overview";

  /**
   * @param hanging what should be known beyond the card itself
   */
  static Completeness of(ClientDetails details, List<Item> hanging) {
    var items = new ArrayList<Item>();
    items.add(item("taxNumber", !details.taxNumber().isEmpty()));
    items.add(item("addresses", !details.addresses().isEmpty()));
    items.add(item("phones", !details.phone().isEmpty()));
    items.add(item("mails", !details.mails().isEmpty()));
    items.add(item("grade", details.grade() != null));
    items.add(item("industry", !details.industry().isEmpty()));
    items.addAll(hanging);
    var known = items.stream().filter(Item::known).mapToInt(Item::weight).sum();
    var all = items.stream().mapToInt(Item::weight).sum();
    return new Completeness(
        Math.floorDiv(100 * known, all), items.stream().filter(item -> !item.known()).toList());
  }

  private static Item item(String field, boolean known) {
    return new Item("clients.field." + field, WEIGHT, known, TAB, field);
  }
}
