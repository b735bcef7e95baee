package io.clientele.batches.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.batches.BatchChange;
import io.clientele.batches.Batches;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientList.Choice;
import io.clientele.kit.Lengths;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.lists.ListKind;
import io.clientele.lists.Lists;
import io.clientele.people.EmployeeContact;
import io.clientele.people.Employees;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What shall change, and to what. */
class ChangeFields extends Composite<Div> {

  private enum Kind {
    OWNER,
    GRADE,
    ADD_TAG,
    REMOVE_TAG,
    ARCHIVE
  }

  private final Select<Kind> kind = new Select<>();
  private final ComboBox<EmployeeContact> owner = new ComboBox<>(text("batches.new-owner"));
  private final Select<Grade> grade = new Select<>();
  private final ComboBox<String> addedTag = new ComboBox<>(text("batches.tag"));
  private final ComboBox<String> removedTag = new ComboBox<>(text("batches.tag"));
  private final TextArea why = new TextArea(text("kit.reason"));
  private final Div fields = new Div();

  ChangeFields(Batches batches, ClientList clients, Lists lists, Employees employees) {
    kind.setLabel(text("batches.what"));
    kind.setItems(
        Arrays.stream(Kind.values())
            .filter(one -> one != Kind.OWNER || batches.mayReassign())
            .toList());
    kind.setItemLabelGenerator(one -> text("batches.kind." + one.name()));
    kind.addValueChangeListener(change -> show(change.getValue()));
    owner.setItemsPageable((page, typed) -> employees.options(orEmpty(typed), page));
    owner.setItemLabelGenerator(one -> one.name() + ", " + one.departmentName());
    grade.setLabel(text("batches.grade"));
    grade.setItems(Grade.values());
    addedTag.setItems(lists.offered(ListKind.TAG));
    addedTag.setAllowCustomValue(true);
    addedTag.addCustomValueSetListener(typed -> addedTag.setValue(cut(typed.getDetail())));
    removedTag.setItemsPageable(
        (page, typed) ->
            page.getPageNumber() > 0
                ? List.of()
                : clients.choices(Choice.TAG, orEmpty(typed), page.getPageSize()));
    why.setMaxLength(Reason.LONGEST);
    List.<HasSize>of(kind, owner, grade, addedTag, removedTag, why).forEach(HasSize::setWidthFull);

    fields.addClassName("batch-fields");
    getContent().addClassName("batch-fields");
    getContent().add(kind, fields);
    kind.setValue(Kind.GRADE);
  }

  private void show(Kind wanted) {
    fields.removeAll();
    why.setRequiredIndicatorVisible(wanted == Kind.OWNER);
    fields.add(
        switch (wanted) {
          case OWNER -> new Component[] {owner, why};
          case GRADE -> new Component[] {grade};
          case ADD_TAG -> new Component[] {addedTag};
          case REMOVE_TAG -> new Component[] {removedTag};
          case ARCHIVE -> new Component[] {why};
        });
  }

  /**
   * @throws Refusal when something is not chosen
   */
  BatchChange value() {
    var change =
        switch (kind.getValue()) {
          case OWNER -> new BatchChange.NewOwner(chosen(owner.getValue()).id(), why.getValue());
          case GRADE -> new BatchChange.NewGrade(chosen(grade.getValue()));
          case ADD_TAG -> new BatchChange.AddedTag(orEmpty(addedTag.getValue()));
          case REMOVE_TAG -> new BatchChange.RemovedTag(orEmpty(removedTag.getValue()));
          case ARCHIVE -> new BatchChange.Archived(why.getValue());
        };
    change.require();
    return change;
  }

  private static <T> T chosen(@Nullable T value) {
    if (value == null) {
      throw Refusal.because("batches.refused.nothing-chosen");
    }
    return value;
  }

  private static String cut(String tag) {
    return tag.substring(0, Math.min(tag.length(), Lengths.CODE));
  }

  private static String orEmpty(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
