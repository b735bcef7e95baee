package io.clientele.company;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegalEntityRepository extends Repository<LegalPerson, Long> {

  LegalPerson saveAndFlush(LegalPerson entity);

  Optional<LegalPerson> findById(long id);

  @Query("select e from LegalPerson e where e.main order by e.id limit 1")
  Optional<LegalPerson> main();

  @Query(
      """
      select e from LegalPerson e
      where (:withArchived = true or e.archivedAt is null) and e.details.name like :like escape '\\'
      order by e.main desc, e.details.name, e.id
      """)
  List<LegalPerson> all(boolean withArchived, String like);
}
