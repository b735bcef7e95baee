package io.clientele.contacts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.contacts.PersonErasure;
import io.clientele.contacts.PersonErasure.Person;
import io.clientele.contacts.PersonTraces.Trace;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The administrator erases a person's data at their request. */
@Route("admin/erasure")
@RolesAllowed(Roles.ADMINISTRATOR)
class PersonErasureView extends VerticalLayout implements HasDynamicTitle {

  private final PersonErasure erasure;
  private final TextField wanted = new TextField(text("contacts.erasure.wanted"));
  private final Div found = new Div();

  PersonErasureView(PersonErasure erasure) {
    this.erasure = erasure;
    wanted.setMaxLength(254);
    wanted.addClassName("search-field");
    var find = new Button(text("contacts.erasure.find"), click -> look());
    find.addClickShortcut(Key.ENTER).listenOn(wanted);
    var bar = new Div(wanted, find);
    bar.addClassName("toolbar");
    found.addClassName("contacts");
    add(
        new PageHead(text("contacts.erasure")),
        new Paragraph(text("contacts.erasure.what")),
        new Paragraph(text("contacts.erasure.stays")),
        bar,
        found);
  }

  private void look() {
    found.removeAll();
    var persons = erasure.find(wanted.getValue());
    if (persons.isEmpty()) {
      found.add(new Paragraph(text("contacts.erasure.nobody")));
    }
    persons.forEach(person -> found.add(row(person)));
  }

  private Div row(Person person) {
    var erase = new Button(text("contacts.erasure.erase"), click -> ask(person));
    erase.setAriaLabel(text("contacts.erasure.erase") + ": " + person.name());
    erase.addThemeVariants(ButtonVariant.ERROR);
    var row = new Div(new Paragraph(person.name() + ", " + person.clientName()), erase);
    row.addClassName("contact-head");
    return row;
  }

  private void ask(Person person) {
    Saving.attempt(
        () ->
            new ErasureDialog(
                    person.name(),
                    erasure.traces(person.id()),
                    why -> erasure.erase(person.id(), why),
                    this::done)
                .open());
  }

  private void done(List<Trace> cleared) {
    Notices.done(text("contacts.erasure.done"));
    look();
    found.addComponentAsFirst(
        new Div(new H2(text("contacts.erasure.cleared")), ErasureDialog.list(cleared)));
  }

  @Override
  public String getPageTitle() {
    return text("contacts.erasure");
  }
}
