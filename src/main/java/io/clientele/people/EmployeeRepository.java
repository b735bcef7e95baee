package io.clientele.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmployeeRepository extends Repository<Employee, Long> {

  Employee save(Employee employee);

  Employee saveAndFlush(Employee employee);

  Optional<Employee> findById(long id);

  /** Locked, so that nobody gives them anything meanwhile. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select e from Employee e where e.id = :id")
  Optional<Employee> lock(long id);

  long count();

  @Query("select count(e) > 0 from Employee e where e.details.signIn = :signIn")
  boolean existsBySignIn(String signIn);

  /** Locked, so that of two changes at once the second sees what the first left. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select e from Employee e where e.disabledAt is null and :role member of e.roles")
  List<Employee> lockEnabledWith(Role role);
}
