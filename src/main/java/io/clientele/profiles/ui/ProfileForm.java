package io.clientele.profiles.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.contacts.ContactCard;
import io.clientele.kit.Lengths;
import io.clientele.kit.ui.OfferedField;
import io.clientele.lists.ListKind;
import io.clientele.lists.Lists;
import io.clientele.profiles.LegalKind;
import io.clientele.profiles.Level;
import io.clientele.profiles.ProfileCard;
import io.clientele.profiles.ProfileDetails;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What kind of client it is. */
class ProfileForm extends Composite<FormLayout> {

  private final Binder<ProfileDetails> binder = new Binder<>(ProfileDetails.class);

  ProfileForm(
      Lists lists,
      ClientList clients,
      Function<ClientId, List<ContactCard>> persons,
      ProfileCard known) {
    var kind = new Select<LegalKind>();
    kind.setLabel(Wording.field("kind"));
    kind.setItems(LegalKind.values());
    kind.setItemLabelGenerator(one -> one == null ? "" : one.inWords());
    kind.setEmptySelectionAllowed(true);
    var level = new Select<Level>();
    level.setLabel(Wording.field("level"));
    level.setItems(Level.values());
    level.setItemLabelGenerator(one -> one == null ? "" : one.inWords());
    level.setEmptySelectionAllowed(true);
    var source =
        new OfferedField(Wording.field("source"), lists.offered(ListKind.SOURCE), Lengths.WORD);
    var territory =
        new OfferedField(
            Wording.field("territory"), lists.offered(ListKind.TERRITORY), Lengths.WORD);
    var recommender = new RecommenderField(clients, persons, known);
    var needs = new TextArea(Wording.field("needs"));
    needs.setMaxLength(ProfileDetails.LONGEST_NEEDS);
    needs.setMinRows(3);
    needs.setHelperText(text("profiles.needs.hint"));
    var focus = line("focus", Lengths.NAME);
    focus.setHelperText(text("profiles.focus.hint"));
    var accounts = BankAccountEditor.list(Wording.field("accounts"));

    binder.bind(kind, "kind");
    binder.bind(level, "level");
    binder.bind(source, "source");
    binder.bind(territory, "territory");
    binder.bind(recommender, "recommender");
    binder.bind(needs, "needs");
    binder.bind(accounts, "accounts");
    var form = getContent();
    form.add(kind, level, focus, territory);
    form.add(needs, 2);
    form.add(source, recommender);
    form.add(accounts, 2);
    binder.readRecord(known.details());
  }

  /** Puts the cursor into this field. */
  void focus(String name) {
    binder
        .getBinding(name)
        .map(binding -> binding.getField())
        .filter(Focusable.class::isInstance)
        .map(Focusable.class::cast)
        .ifPresent(Focusable::focus);
  }

  /** Empty when something cannot be right; the field says what. */
  Optional<ProfileDetails> value() {
    try {
      return Optional.of(binder.writeRecord());
    } catch (ValidationException wrong) {
      return Optional.empty();
    }
  }

  private TextField line(String name, int longest) {
    var field = new TextField(Wording.field(name));
    field.setMaxLength(longest);
    binder.bind(field, name);
    return field;
  }
}
