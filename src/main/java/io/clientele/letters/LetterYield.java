package io.clientele.letters;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.ListField;
import io.clientele.clients.Narrowing;
import io.clientele.kit.Texts;
import io.clientele.mail.MailOutcomes;
import io.clientele.people.Viewer;
import io.clientele.segments.SegmentYield;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letters that the mail server accepted, as a yield of segments and as a filter of the list. */
@Configuration(proxyBeanMethods = false)
class LetterYield {

  private static final String KEY = "written";
  private static final String ACCEPTED = MailOutcomes.accepted("f.mail_id");

  @Bean
  ListField clientsWrittenTo() {
    return ListField.belowTheHead(KEY, "letters.filter.written", 70).with(new WrittenTo());
  }

  @Bean
  SegmentYield lettersToSegment() {
    return new SegmentYield(
        10,
        "letters.yield",
        "(select count(*) from letters_recipient f where f.client_id = c.id and %s)"
            .formatted(ACCEPTED),
        KEY,
        FieldFilter.YES);
  }

  /** By whether the mail server accepted a letter to somebody there. */
  private record WrittenTo() implements FieldFilter {

    @Override
    public Shape shape() {
      return Shape.YES;
    }

    @Override
    public String clean(String written) {
      return written.equals(YES) ? YES : "";
    }

    @Override
    public String words(String value) {
      return Texts.text("kit.yes");
    }

    @Override
    public Condition condition(String asked, Viewer viewer) {
      return new Condition(Narrowing.byRow("letters_recipient", ACCEPTED), Map.of());
    }
  }
}
