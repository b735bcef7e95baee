package io.clientele.segments.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.segments.SegmentDetails;

/** What a segment is called and what it is for. */
class SegmentForm extends Composite<Div> {

  private final TextField name = new TextField(text("segments.field.name"));
  private final TextArea purpose = new TextArea(text("segments.field.purpose"));

  SegmentForm() {
    name.setMaxLength(SegmentDetails.LONGEST_NAME);
    name.setRequiredIndicatorVisible(true);
    name.setWidthFull();
    name.focus();
    purpose.setMaxLength(SegmentDetails.LONGEST_PURPOSE);
    purpose.setHelperText(text("segments.purpose-hint"));
    purpose.setWidthFull();
    getContent().addClassName("form-lines");
    getContent().add(name, purpose);
  }

  void read(SegmentDetails details) {
    name.setValue(details.name());
    purpose.setValue(details.purpose());
  }

  SegmentDetails value(String filter) {
    return new SegmentDetails(name.getValue(), purpose.getValue(), filter);
  }
}
