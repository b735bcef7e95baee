package io.clientele.calendar;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarRepository extends Repository<HouseCalendar, Long> {

  HouseCalendar saveAndFlush(HouseCalendar calendar);

  Optional<HouseCalendar> findById(long id);

  @Query("select c from HouseCalendar c where c.main order by c.id limit 1")
  HouseCalendar main();

  @Query(
      """
      select c from HouseCalendar c where :withArchived = true or c.archivedAt is null
      order by c.main desc, c.details.name, c.id
      """)
  List<HouseCalendar> all(boolean withArchived);
}
