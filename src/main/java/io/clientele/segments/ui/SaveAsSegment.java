package io.clientele.segments.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ui.ClientListAction;
import io.clientele.segments.Segments;
import java.util.Set;

/** Keeps what the list of clients is filtered for now as a segment. */
@SpringComponent
class SaveAsSegment implements ClientListAction {

  private final Segments segments;

  SaveAsSegment(Segments segments) {
    this.segments = segments;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public String textKey() {
    return "segments.save-as";
  }

  @Override
  public VaadinIcon icon() {
    return VaadinIcon.PIE_CHART;
  }

  @Override
  public boolean isOffered() {
    return true;
  }

  @Override
  public void run(Set<ClientId> chosen, ClientFilter filter, long found, Runnable refresh) {
    new SaveAsSegmentDialog(segments, filter).open();
  }
}
