package io.clientele.terms;

import org.springframework.data.jpa.repository.JpaRepository;

interface TermsRepository extends JpaRepository<Terms, Long> {}
