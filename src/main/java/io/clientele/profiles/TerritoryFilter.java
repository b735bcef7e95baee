package io.clientele.profiles;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.Narrowing;
import io.clientele.kit.Texts;
import io.clientele.people.Viewer;
import io.clientele.territories.Territories;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By territory, or by that of whoever looks at the list: a view shared with the department then
 * shows each of its members their own clients.
 */
final class TerritoryFilter implements FieldFilter {

  /** The viewer's own. The database tells no case apart: a territory of that name is found so. */
  static final String MINE = "mine";

  private final FieldFilter word = FieldFilter.word("profiles_profile", "territory");
  private final Territories territories;

  TerritoryFilter(Territories territories) {
    this.territories = territories;
  }

  @Override
  public Shape shape() {
    return Shape.ONE;
  }

  @Override
  public List<String> fixed() {
    return List.of(MINE);
  }

  @Override
  public Occurring occurring() {
    return new Occurring("profiles_profile", "territory");
  }

  @Override
  public String clean(String written) {
    return word.clean(written);
  }

  @Override
  public String words(String value) {
    return value.equals(MINE) ? Texts.text("profiles.territory.mine") : value;
  }

  @Override
  public Condition condition(String asked, Viewer viewer) {
    if (!asked.equals(MINE)) {
      return word.condition(asked, viewer);
    }
    var own =
        """
        f.territory = (select t.territory from territories_employee t
          where t.employee_id = :territoryOf and t.territory <> '')\
        """;
    return new Condition(
        Narrowing.byRow("profiles_profile", own), Map.of("territoryOf", viewer.id().value()));
  }

  @Override
  public Optional<String> whyNothing(String asked, Viewer viewer) {
    return asked.equals(MINE) && territories.of(viewer.id()).isEmpty()
        ? Optional.of(Texts.text("profiles.territory.none"))
        : Optional.empty();
  }
}
