package io.clientele.clients;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClientRepository extends Repository<Client, Long> {

  Client saveAndFlush(Client client);

  List<Client> saveAllAndFlush(Iterable<Client> clients);

  void delete(Client client);

  void flush();

  Optional<Client> findById(Long id);

  /** Nobody else changes the card, or what hangs on it, until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select client from Client client where client.id = :id")
  Optional<Client> lock(Long id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select client from Client client where client.id in :ids order by client.id")
  List<Client> lockAll(Collection<Long> ids);

  List<Client> findAllByIdIn(Collection<Long> ids);

  @Query("select client.id from Client client where client.mergedInto = :id order by client.id")
  List<Long> idsMergedInto(Long id);

  @Query("select distinct client.mergedInto from Client client where client.mergedInto in :ids")
  List<Long> idsOfSurvivors(Collection<Long> ids);

  Optional<Client> findByNumber(String number);

  boolean existsByNumberIn(Collection<String> numbers);
}
