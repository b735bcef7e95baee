package io.clientele.notices;

import io.clientele.company.CompanyZone;
import io.clientele.kit.OneByOne;
import io.clientele.people.EmployeeId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks what is due now: mails at once, the mail of the day, and what has been kept long enough. */
@Component
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeJobs {

  private static final int AT_ONCE = 1_000;

  private final NoticesDue due;
  private final NoticeMails mails;
  private final NoticeTable table;
  private final CompanyZone zone;
  private final NoticeSettings settings;
  private final Clock clock;

  NoticeJobs(
      NoticesDue due,
      NoticeMails mails,
      NoticeTable table,
      CompanyZone zone,
      NoticeSettings settings,
      Clock clock) {
    this.due = due;
    this.mails = mails;
    this.table = table;
    this.zone = zone;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT10S")
  @SchedulerLock(name = "notices-mail", lockAtMostFor = "PT5M")
  void mail() {
    var now = clock.instant();
    each(Delivery.MAIL, now, person -> mails.atOnce(person, now));
  }

  /** From the hour of the digest on; what happens later waits for the next day. */
  @Scheduled(fixedDelayString = "PT1M")
  @SchedulerLock(name = "notices-digest", lockAtMostFor = "PT30M")
  void digest() {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, zone.zone());
    var hour = today.atTime(settings.digestAt()).atZone(zone.zone()).toInstant();
    if (!now.isBefore(hour)) {
      each(Delivery.DIGEST, hour, person -> mails.digest(person, today, hour));
    }
  }

  @Scheduled(fixedDelayString = "PT6H")
  @SchedulerLock(name = "notices-retention", lockAtMostFor = "PT30M")
  void forget() {
    var moment = clock.instant().minus(settings.keepRead());
    while (table.forgetReadBefore(moment, AT_ONCE) == AT_ONCE) {
      // a transaction for each portion
    }
  }

  private void each(Delivery how, Instant before, Consumer<EmployeeId> bring) {
    OneByOne.of(due.persons(how, before), bring);
  }
}
