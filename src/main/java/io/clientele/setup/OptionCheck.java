package io.clientele.setup;

import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/** A misspelt option must not be passed over in silence. */
final class OptionCheck {

  private static final String ARGUMENTS =
      CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME;
  private static final String OTHERS =
      CommandLinePropertySource.DEFAULT_NON_OPTION_ARGS_PROPERTY_NAME;

  private OptionCheck() {}

  static void of(ConfigurableEnvironment environment) {
    PropertySource<?> source = environment.getPropertySources().get(ARGUMENTS);
    if (!(source instanceof CommandLinePropertySource<?> commandLine)) {
      return;
    }
    KnownProperties known = KnownProperties.onTheClassPath();
    for (String name : commandLine.getPropertyNames()) {
      if (!name.equals(OTHERS) && !known.contains(name)) {
        throw StartRefused.because("The option --%s is not known.", name);
      }
    }
    String others = commandLine.getProperty(OTHERS);
    if (others != null && !others.isEmpty()) {
      throw StartRefused.because(
          "\"%s\" is not an option: options are written as --name=value.", others);
    }
  }
}
