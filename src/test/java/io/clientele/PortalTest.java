package io.clientele;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test on the whole portal. All of them share one Spring context and one embedded database, empty
 * at the beginning of a run; so nobody replaces beans or adds properties.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "clientele.data=" + FreshTestData.FOLDER,
      "clientele.demo=false",
      "clientele.reading-is-told=true"
    })
public @interface PortalTest {}
