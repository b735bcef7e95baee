package io.clientele.kit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.ArrayList;
import java.util.List;

/** One word: chosen from those that are offered, or typed; the empty text means none. */
public class OfferedField extends CustomField<String> {

  private final ComboBox<String> words = new ComboBox<>();
  private final List<String> offered;
  private final int longest;

  public OfferedField(String label, List<String> offered, int longest) {
    super("");
    this.offered = offered;
    this.longest = longest;
    setLabel(label);
    words.setAriaLabel(label);
    words.setItems(offered);
    words.setAllowCustomValue(true);
    words.setClearButtonVisible(true);
    words.setWidthFull();
    words.addCustomValueSetListener(typed -> take(typed.getDetail()));
    words.addValueChangeListener(change -> updateValue());
    setWidthFull();
    add(words);
  }

  private void take(String typed) {
    var word = typed.strip();
    setPresentationValue(word.length() <= longest ? word : word.substring(0, longest));
    updateValue();
  }

  @Override
  protected String generateModelValue() {
    return words.getValue() == null ? "" : words.getValue();
  }

  @Override
  protected void setPresentationValue(String word) {
    if (word.isEmpty()) {
      words.clear();
      return;
    }
    if (!offered.contains(word)) {
      var items = new ArrayList<>(offered);
      items.add(word);
      words.setItems(items);
    }
    words.setValue(word);
  }
}
