package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.clientele.kit.ui.Notices;
import io.clientele.people.Absences;
import io.clientele.people.Employees;
import io.clientele.people.Person;
import io.clientele.people.Viewers;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** On one's own page: for whom one stands in today, and who stands in for oneself. */
@Service
class AbsencePart implements ProfilePart {

  private final Absences absences;
  private final Employees employees;
  private final Viewers viewers;

  AbsencePart(Absences absences, Employees employees, Viewers viewers) {
    this.absences = absences;
    this.employees = employees;
    this.viewers = viewers;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component build() {
    var viewer = viewers.current();
    var names = viewer.standsInFor().stream().map(Person::name).collect(Collectors.joining(", "));
    var standsIn =
        names.isEmpty()
            ? text("people.profile.stands-in-for-nobody")
            : text("people.profile.stands-in-for", names);
    var propose =
        new Button(
            text("people.absences.new"),
            click ->
                AbsenceDialog.propose(
                        absences,
                        employees,
                        viewer.id(),
                        () -> Notices.done(text("people.absence.proposed")))
                    .open());
    var part =
        new Section(
            new H2(text("people.absences")),
            new Paragraph(standsIn),
            propose,
            new Anchor("absences", text("people.profile.all-absences")));
    part.addClassName("page-section");
    return part;
  }
}
