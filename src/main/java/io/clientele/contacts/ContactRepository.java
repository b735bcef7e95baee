package io.clientele.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, Long> {

  Contact saveAndFlush(Contact contact);

  List<Contact> saveAllAndFlush(Iterable<Contact> contacts);

  void delete(Contact contact);

  void flush();

  Optional<Contact> findById(Long id);

  @Query("select contact.clientId from Contact contact where contact.id = :id")
  Optional<Long> clientOf(Long id);

  List<Contact> findByClientIdOrderById(Long client);

  List<Contact> findByClientIdInOrderById(Collection<Long> clients);
}
