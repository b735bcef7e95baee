package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import io.clientele.addresses.Countries;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientList.Choice;
import io.clientele.clients.ClientStatus;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.OfferedField;
import io.clientele.lists.ListKind;
import io.clientele.lists.Lists;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which clients a rule is for: all that is filled in must fit. */
class ConditionFields extends Composite<Div> {

  private static final int OFFERED = 200;
  private static final int LONGEST = 120;

  static final String TERRITORY = "territory";

  private final OfferedField territory;
  private final OfferedField city;
  private final OfferedField region;
  private final ComboBox<String> country = new ComboBox<>(text("clients.column.country"));
  private final MultiSelectComboBox<Grade> grades =
      new MultiSelectComboBox<>(text("clients.column.grade"));
  private final MultiSelectComboBox<ClientStatus> statuses =
      new MultiSelectComboBox<>(text("clients.column.status"));
  private final OfferedField industry;
  private final OfferedField tag;

  ConditionFields(ClientList list, Lists lists) {
    territory =
        new OfferedField(
            text("profiles.field.territory"), lists.offered(ListKind.TERRITORY), LONGEST);
    city =
        new OfferedField(
            text("clients.column.city"), list.choices(Choice.CITY, "", OFFERED), LONGEST);
    region =
        new OfferedField(
            text("clients.column.region"), list.choices(Choice.REGION, "", OFFERED), LONGEST);
    industry =
        new OfferedField(text("clients.field.industry"), lists.offered(ListKind.INDUSTRY), LONGEST);
    tag = new OfferedField(text("clients.column.tags"), lists.offered(ListKind.TAG), Lengths.CODE);
    country.setItems(Countries.inOrder());
    country.setItemLabelGenerator(Countries::name);
    country.setClearButtonVisible(true);
    country.setWidthFull();
    grades.setItems(Grade.values());
    grades.setWidthFull();
    statuses.setItems(ClientStatus.values());
    statuses.setItemLabelGenerator(ClientStatus::inWords);
    statuses.setWidthFull();
    getContent().addClassName("handover-condition");
    getContent().add(territory, city, region, country, grades, statuses, industry, tag);
  }

  /**
   * @throws Refusal when nothing is filled in: all clients are the rest
   */
  ClientFilter value() {
    var filter =
        new ClientFilter(
                "",
                statuses.getValue(),
                grades.getValue(),
                null,
                said(industry.getValue()),
                said(tag.getValue()),
                said(city.getValue()),
                false)
            .withPlace(said(region.getValue()), said(country.getValue()))
            .withField(TERRITORY, said(territory.getValue()));
    if (filter.isEmpty()) {
      throw Refusal.because("handover.refused.no-condition");
    }
    return filter;
  }

  private static String said(@Nullable String value) {
    return Objects.requireNonNullElse(value, "").strip();
  }
}
