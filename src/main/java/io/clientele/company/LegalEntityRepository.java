package io.clientele.company;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegalEntityRepository extends Repository<LegalEntity, Long> {

  LegalEntity saveAndFlush(LegalEntity entity);

  Optional<LegalEntity> findById(long id);

  @Query("select e from LegalEntity e where e.main order by e.id limit 1")
  Optional<LegalEntity> main();

  @Query(
      """
      select e from LegalEntity e
      where (:withArchived = true or e.archivedAt is null) and e.details.name like :like escape '\\'
      order by e.main desc, e.details.name, e.id
      """)
  List<LegalEntity> all(boolean withArchived, String like);
}
