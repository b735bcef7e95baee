package io.clientele.kit;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Tests let the database refuse a read that writes; else it is spared the question. */
@Configuration(proxyBeanMethods = false)
class Reading {

  @Bean
  @ConditionalOnBooleanProperty(
      name = "clientele.reading-is-told",
      havingValue = false,
      matchIfMissing = true)
  static BeanPostProcessor quietReading() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof LocalContainerEntityManagerFactoryBean persistence) {
          persistence.setJpaDialect(new QuietReading());
        }
        return bean;
      }
    };
  }
}
