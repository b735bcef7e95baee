package io.clientele.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DepartmentRepository extends Repository<Department, Long> {

  Department saveAndFlush(Department department);

  Optional<Department> findById(long id);

  /** Locked, so that two moves at once cannot close a circle. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Department d")
  List<Department> lockAll();
}
