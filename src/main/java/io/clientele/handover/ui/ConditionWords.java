package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;
import static java.util.stream.Collectors.joining;

import io.clientele.addresses.Countries;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientStatus;
import java.util.ArrayList;
import java.util.List;

/** A rule's condition as a person reads it. */
final class ConditionWords {

  private ConditionWords() {}

  static String of(ClientFilter which) {
    var parts = new ArrayList<String>();
    add(
        parts,
        "profiles.field.territory",
        which.fields().getOrDefault(ConditionFields.TERRITORY, ""));
    add(parts, "clients.column.city", which.city());
    add(parts, "clients.column.region", which.region());
    add(
        parts,
        "clients.column.country",
        which.country().isEmpty() ? "" : Countries.name(which.country()));
    add(
        parts,
        "clients.column.grade",
        which.grades().stream().sorted().map(Enum::name).collect(joining(", ")));
    add(
        parts,
        "clients.column.status",
        which.statuses().stream().sorted().map(ClientStatus::inWords).collect(joining(", ")));
    add(parts, "clients.field.industry", which.industry());
    add(parts, "clients.column.tags", which.tag());
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, String labelKey, String value) {
    if (!value.isEmpty()) {
      parts.add(text("handover.condition", text(labelKey), value));
    }
  }
}
