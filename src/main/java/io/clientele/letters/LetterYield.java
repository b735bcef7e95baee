package io.clientele.letters;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.ListField;
import io.clientele.mail.MailOutcomes;
import io.clientele.segments.SegmentYield;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letters that the mail server accepted, as a yield of segments and as a filter of the list. */
@Configuration(proxyBeanMethods = false)
class LetterYield {

  private static final String KEY = "written";
  private static final String ACCEPTED = MailOutcomes.accepted("f.mail_id");

  @Bean
  ListField clientsWrittenTo() {
    return ListField.belowTheHead(KEY, "letters.filter.written", 70)
        .with(FieldFilter.yes("letters_recipient", ACCEPTED));
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
}
