package io.clientele.shell;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page is there, but not for this person's roles. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotAllowedPage extends Div
    implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
    add(ErrorPages.notAllowed());
    return HttpStatusCode.FORBIDDEN.getCode();
  }

  @Override
  public String getPageTitle() {
    return text("shell.not-allowed");
  }
}
