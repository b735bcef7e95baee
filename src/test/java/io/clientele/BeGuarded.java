package io.clientele;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

/** A view names the roles that may open it, or says that everybody may. */
class BeGuarded extends ArchCondition<JavaClass> {

  static final BeGuarded INSTANCE = new BeGuarded();

  private BeGuarded() {
    super("say who may open it");
  }

  @Override
  public void check(JavaClass view, ConditionEvents events) {
    var guarded =
        view.isAnnotatedWith(PermitAll.class)
            || view.isAnnotatedWith(RolesAllowed.class)
            || view.isAnnotatedWith(AnonymousAllowed.class);
    events.add(
        new SimpleConditionEvent(
            view, guarded, view.getName() + (guarded ? " is" : " is not") + " guarded"));
  }
}
