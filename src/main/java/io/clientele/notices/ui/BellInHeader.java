package io.clientele.notices.ui;

import com.vaadin.flow.component.Component;
import io.clientele.kit.ui.HeaderPart;
import io.clientele.notices.NoticeBells;
import io.clientele.notices.Notices;
import io.clientele.people.Viewers;
import org.springframework.stereotype.Service;

@Service
class BellInHeader implements HeaderPart {

  private final Notices notices;
  private final NoticeBells bells;
  private final Viewers viewers;

  BellInHeader(Notices notices, NoticeBells bells, Viewers viewers) {
    this.notices = notices;
    this.bells = bells;
    this.viewers = viewers;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component build() {
    return new Bell(notices, bells, viewers.current().id());
  }
}
