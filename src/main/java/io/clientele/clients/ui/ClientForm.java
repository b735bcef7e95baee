package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.clientele.addresses.Address;
import io.clientele.addresses.Phone;
import io.clientele.addresses.ui.AddressEditor;
import io.clientele.addresses.ui.ListEditor;
import io.clientele.addresses.ui.MailEditor;
import io.clientele.addresses.ui.PhoneEditor;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.kit.Lengths;
import io.clientele.kit.ui.OfferedField;
import io.clientele.lists.ListKind;
import io.clientele.lists.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What people write on a card. */
class ClientForm extends Composite<FormLayout> {

  /** How long one stops typing before the hints look, in milliseconds. */
  private static final int PAUSE = 400;

  private final Binder<ClientDetails> binder = new Binder<>(ClientDetails.class);
  private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>(Wording.field("tags"));
  private final List<String> knownTags = new ArrayList<>();
  private final TextField legalName = line("legalName", 200);
  private final TextField shortName = bound("shortName", 200);
  private final TextField number = bound("number", 60);
  private final TextField taxNumber = bound("taxNumber", 60);
  private final TextField registrationNumber = bound("registrationNumber", 60);
  private final ListEditor<Address> addresses = AddressEditor.list(Wording.field("addresses"));
  private final ListEditor<Phone> phones = PhoneEditor.list(Wording.field("phones"));
  private final ListEditor<String> mails = MailEditor.list(Wording.field("mails"));
  private boolean reading;

  /**
   * @param lists what industry and tags may be chosen from; other words may be typed
   * @param hints that look on while the card is written
   */
  ClientForm(Lists lists, List<ClientFormHint.Watching> hints) {
    knownTags.addAll(lists.offered(ListKind.TAG));
    binder.forField(legalName).asRequired(text("clients.refused.no-name")).bind("legalName");
    legalName.focus();
    var grade = new Select<Grade>();
    grade.setLabel(Wording.field("grade"));
    grade.setItems(Grade.values());
    grade.setEmptySelectionAllowed(true);
    var notes = new TextArea(Wording.field("notes"));
    notes.setMaxLength(ClientDetails.LONGEST_NOTES);
    notes.setMinRows(3);
    allowNewTags();

    var industry =
        new OfferedField(Wording.field("industry"), lists.offered(ListKind.INDUSTRY), Lengths.WORD);

    binder.bind(grade, "grade");
    binder.bind(industry, "industry");
    binder.bind(addresses, "addresses");
    binder.bind(phones, "phones");
    binder.bind(mails, "mails");
    binder.bind(notes, "notes");
    binder
        .forField(tags)
        .<List<String>>withConverter(List::copyOf, LinkedHashSet::new)
        .bind("tags");

    var form = getContent();
    hints.forEach(hint -> form.add(hint.place(), 2));
    form.add(legalName, shortName, number, grade);
    form.add(taxNumber, registrationNumber);
    form.add(industry, bound("site", 200));
    form.add(tags, 2);
    form.add(addresses, 2);
    form.add(phones, mails);
    form.add(notes, 2);

    binder.addValueChangeListener(
        change -> {
          if (!reading) {
            hints.forEach(hint -> hint.written(draft()));
          }
        });
  }

  /** By what a client is recognised, as it stands in the fields now. */
  private ClientDetails draft() {
    return new ClientDetails(
            legalName.getValue(),
            shortName.getValue(),
            number.getValue(),
            taxNumber.getValue(),
            registrationNumber.getValue(),
            addresses.getValue(),
            phones.getValue(),
            mails.getValue(),
            "",
            null,
            "",
            List.of(),
            "")
        .clean();
  }

  void read(ClientDetails details) {
    details.tags().stream().filter(tag -> !knownTags.contains(tag)).forEach(knownTags::add);
    tags.setItems(knownTags);
    reading = true;
    binder.readRecord(details);
    reading = false;
  }

  /** Puts the cursor into this field of the card. */
  void focus(String name) {
    binder
        .getBinding(name)
        .map(binding -> binding.getField())
        .filter(Focusable.class::isInstance)
        .map(Focusable.class::cast)
        .ifPresent(Focusable::focus);
  }

  /** Empty when something is missing; the field says what. */
  Optional<ClientDetails> value() {
    try {
      return Optional.of(binder.writeRecord().clean());
    } catch (ValidationException incomplete) {
      return Optional.empty();
    }
  }

  private void allowNewTags() {
    tags.setAllowCustomValue(true);
    tags.setItems(knownTags);
    tags.addCustomValueSetListener(
        written -> {
          var chosen = new LinkedHashSet<>(tags.getValue());
          var tag = written.getDetail().strip();
          if (!tag.isEmpty() && tag.length() <= 60) {
            knownTags.add(tag);
            chosen.add(tag);
          }
          tags.setItems(knownTags);
          tags.setValue(chosen);
        });
  }

  private TextField bound(String name, int longest) {
    var field = line(name, longest);
    binder.bind(field, name);
    return field;
  }

  private static TextField line(String name, int longest) {
    var field = new TextField(Wording.field(name));
    field.setMaxLength(longest);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE);
    return field;
  }
}
