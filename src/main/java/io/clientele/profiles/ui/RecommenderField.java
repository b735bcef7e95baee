package io.clientele.profiles.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.contacts.ContactCard;
import io.clientele.contacts.ContactId;
import io.clientele.profiles.ProfileCard;
import io.clientele.profiles.Recommender;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses a client, and a person there, among those the viewer may see. */
class RecommenderField extends CustomField<@Nullable Recommender> {

  private final ComboBox<Choice> client = new ComboBox<>(Wording.field("recommender"));
  private final Select<ContactCard> person = new Select<>();
  private final Function<ClientId, List<ContactCard>> persons;
  private final String known;
  private @Nullable Recommender kept;

  private record Choice(ClientId id, String name) {}

  /**
   * @param persons at a client, none where the viewer may not read it
   */
  RecommenderField(
      ClientList clients, Function<ClientId, List<ContactCard>> persons, ProfileCard profile) {
    this.persons = persons;
    this.known = profile.recommender();
    client.setItemLabelGenerator(Choice::name);
    client.setClearButtonVisible(true);
    client.setItems(
        query ->
            clients
                .rows(
                    ClientFilter.ALL.withWords(query.getFilter().orElse("")),
                    VaadinSpringDataHelpers.toSpringPageRequest(query))
                .stream()
                .map(RecommenderField::choice));
    client.setWidthFull();
    client.addValueChangeListener(
        change -> {
          offerPersons(change.getValue());
          updateValue();
        });
    person.setLabel(text("profiles.recommender.person"));
    person.setItemLabelGenerator(one -> one == null ? "" : one.details().name());
    person.setEmptySelectionAllowed(true);
    person.setWidthFull();
    person.setVisible(false);
    person.addValueChangeListener(change -> updateValue());
    add(new Div(client, person));
  }

  private static Choice choice(ClientRow row) {
    return new Choice(row.id(), row.city().isEmpty() ? row.name() : row.name() + ", " + row.city());
  }

  private void offerPersons(@Nullable Choice chosen) {
    var there = chosen == null ? List.<ContactCard>of() : offered(chosen.id());
    person.setItems(there);
    person.setVisible(!there.isEmpty());
  }

  private List<ContactCard> offered(ClientId id) {
    return persons.apply(id).stream()
        .filter(one -> !one.isArchived() || (kept != null && one.id().equals(kept.contact())))
        .toList();
  }

  @Override
  protected @Nullable Recommender generateModelValue() {
    var chosen = client.getValue();
    if (chosen == null) {
      return null;
    }
    if (!person.isVisible() && kept != null && kept.client().equals(chosen.id())) {
      return kept;
    }
    var who = person.getValue();
    return new Recommender(chosen.id(), who == null ? null : who.id());
  }

  @Override
  protected void setPresentationValue(@Nullable Recommender who) {
    kept = who;
    client.setValue(who == null ? null : new Choice(who.client(), known));
    if (who != null && who.contact() != null) {
      choose(who.contact());
    }
  }

  private void choose(ContactId contact) {
    person
        .getListDataView()
        .getItems()
        .filter(one -> one.id().equals(contact))
        .findFirst()
        .ifPresent(person::setValue);
  }
}
