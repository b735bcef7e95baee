package io.clientele.profiles;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.ListField;
import io.clientele.clients.ListField.Shown;
import io.clientele.territories.Territories;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a profile lets one filter the list of clients by. */
@Configuration(proxyBeanMethods = false)
class ProfileFields {

  private static final String TABLE = "profiles_profile";

  @Bean
  ListField clientTerritory(Territories territories) {
    return ListField.belowTheHead("territory", "profiles.field.territory", 10)
        .with(new TerritoryFilter(territories))
        .with(Shown.of(TABLE, "territory", UnaryOperator.identity()));
  }

  @Bean
  ListField clientSource() {
    return ListField.belowTheHead("source", "profiles.field.source", 20)
        .with(FieldFilter.word(TABLE, "source"))
        .with(Shown.of(TABLE, "source", UnaryOperator.identity()));
  }

  @Bean
  ListField clientKind() {
    return ListField.belowTheHead("kind", "profiles.field.kind", 30)
        .with(FieldFilter.names(TABLE, "kind", LegalKind.class, LegalKind::inWords))
        .with(Shown.of(TABLE, "kind", value -> LegalKind.valueOf(value).inWords()));
  }

  @Bean
  ListField clientLevel() {
    return ListField.belowTheHead("level", "profiles.field.level", 40)
        .with(FieldFilter.names(TABLE, "level", Level.class, Level::inWords))
        .with(Shown.of(TABLE, "level", value -> Level.valueOf(value).inWords()));
  }

  @Bean
  ListField recommendedClients() {
    return ListField.belowTheHead("recommended", "profiles.filter.recommended", 50)
        .with(FieldFilter.yes(TABLE, "f.recommended_by is not null"));
  }
}
