package io.clientele.sandbox.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.kit.ui.Saving;
import io.clientele.sandbox.KeptLetter;
import io.clientele.sandbox.KeptLetters;

/** The recipient of a letter takes the word. */
class AnswerDialog extends Dialog {

  private final Select<String> from = new Select<>();
  private final TextArea words = new TextArea(text("sandbox.answer.words"));

  AnswerDialog(KeptLetter letter, KeptLetters letters) {
    from.setLabel(text("sandbox.answer.as"));
    from.setItems(letter.envelopeTo());
    from.setValue(letter.envelopeTo().getFirst());
    from.setWidthFull();
    words.setMaxLength(KeptLetters.LONGEST_ANSWER);
    words.setMinRows(8);
    words.setWidthFull();
    words.focus();

    var send =
        new Button(
            text("sandbox.answer.send"),
            click ->
                Saving.attempt(
                    () -> {
                      var answer =
                          letters.answer(letter.row().id(), from.getValue(), words.getValue());
                      close();
                      SandboxNavigation.toLetter(answer);
                    }));
    send.addThemeVariants(ButtonVariant.PRIMARY);
    var fields = new VerticalLayout(from, words);
    fields.setPadding(false);

    setHeaderTitle(text("sandbox.answer"));
    setWidth("36rem");
    add(fields);
    getFooter().add(new Button(text("kit.cancel"), click -> close()), send);
  }
}
