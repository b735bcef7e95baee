package io.clientele.shell;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.clientele.kit.NotFound;

/** There is no such record for this person: the same page, whether it exists or not. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MissingRecordPage extends Div implements HasErrorParameter<NotFound>, HasDynamicTitle {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
    removeAll();
    add(ErrorPages.notFound());
    return HttpStatusCode.NOT_FOUND.getCode();
  }

  @Override
  public String getPageTitle() {
    return text("shell.not-found");
  }
}
