package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.letters.LetterFields;
import io.clientele.templates.Field;

/** Writes Markdown marks and fields into a text, at the cursor or around what is marked. */
class MarkdownToolbar extends Composite<Div> {

  /** Sets the words around the marked ones, or a sample between them when nothing is marked. */
  private static final String AROUND =
      """
      const area = this.inputElement, from = area.selectionStart, to = area.selectionEnd;
      const marked = area.value.substring(from, to) || $2;
      area.focus();
      area.setRangeText($0 + marked + $1, from, to, 'end');
      area.setSelectionRange(from + $0.length, from + $0.length + marked.length);
      area.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      """;

  private static final String EACH_LINE =
      """
      const area = this.inputElement;
      const from = area.value.lastIndexOf('\\n', area.selectionStart - 1) + 1;
      const to = area.selectionEnd;
      const lines = area.value.substring(from, to).split('\\n');
      area.focus();
      area.setRangeText(lines.map(line => $0 + line).join('\\n'), from, to, 'end');
      area.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      """;

  private final TextArea area;

  MarkdownToolbar(TextArea area) {
    this.area = area;
    getContent().addClassName("markdown-toolbar");
    getContent().getElement().setAttribute("role", "toolbar");
    getContent().getElement().setAttribute("aria-label", text("letters.toolbar"));
    getContent()
        .add(
            button(VaadinIcon.BOLD, "letters.toolbar.bold", () -> around("**", "**", "bold")),
            button(VaadinIcon.ITALIC, "letters.toolbar.italic", () -> around("*", "*", "italic")),
            button(VaadinIcon.LIST_UL, "letters.toolbar.list", () -> eachLine("- ")),
            button(VaadinIcon.LIST_OL, "letters.toolbar.numbers", () -> eachLine("1. ")),
            button(
                VaadinIcon.LINK, "letters.toolbar.link", () -> around("[", "](https://)", "link")),
            fields());
  }

  private Component fields() {
    var menu = new MenuBar();
    menu.getElement().setAttribute("aria-label", text("letters.toolbar.field"));
    var items = menu.addItem(text("letters.toolbar.field")).getSubMenu();
    for (var field : LetterFields.ALL.all()) {
      items.addItem(field.label().inWords(), chosen -> insert(field));
    }
    return menu;
  }

  private void insert(Field field) {
    around("", "", "{{" + field.name() + "}}");
  }

  private void around(String before, String after, String sampleKeyOrWords) {
    var sample =
        sampleKeyOrWords.startsWith("{{")
            ? sampleKeyOrWords
            : text("letters.toolbar.sample." + sampleKeyOrWords);
    area.getElement().executeJs(AROUND, before, after, sample);
  }

  private void eachLine(String mark) {
    area.getElement().executeJs(EACH_LINE, mark);
  }

  private static Button button(VaadinIcon icon, String key, Runnable act) {
    var button = new Button(icon.create(), clicked -> act.run());
    button.setAriaLabel(text(key));
    button.setTooltipText(text(key));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }
}
