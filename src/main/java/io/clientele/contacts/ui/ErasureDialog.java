package io.clientele.contacts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.contacts.PersonTraces.Trace;
import io.clientele.kit.Reason;
import io.clientele.kit.ui.Saving;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Shows what would be cleared of a person, asks for the reason, and clears it. */
class ErasureDialog extends Dialog {

  private final TextArea why = new TextArea(text("kit.reason"));

  ErasureDialog(
      String name,
      List<Trace> traces,
      Function<String, List<Trace>> erase,
      Consumer<List<Trace>> done) {
    setHeaderTitle(text("contacts.erasure.title", name));
    setWidth("min(36rem, 96vw)");
    setCloseOnOutsideClick(false);
    why.setMaxLength(Reason.LONGEST);
    why.setWidthFull();
    why.setRequiredIndicatorVisible(true);
    var button =
        new Button(
            text("contacts.erasure.confirm"),
            click -> {
              if (isOpened()) {
                Saving.attempt(
                    () -> {
                      var cleared = erase.apply(why.getValue().strip());
                      close();
                      done.accept(cleared);
                    });
              }
            });
    button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    add(
        new Paragraph(text("contacts.erasure.found")),
        list(traces),
        new Paragraph(text("contacts.erasure.ask")),
        why);
    getFooter().add(new Button(text("kit.cancel"), click -> close()), button);
  }

  static UnorderedList list(List<Trace> traces) {
    var list = new UnorderedList();
    traces.forEach(
        trace ->
            list.add(
                new ListItem(
                    text("contacts.erasure.trace", trace.what().inWords(), trace.count()))));
    return list;
  }
}
