package io.clientele.questions;

import io.clientele.clients.FreeText;
import io.clientele.kit.Lengths;
import io.clientele.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What others are told of, and what may name a person who is to be erased. */
@Configuration(proxyBeanMethods = false)
class QuestionBeans {

  @Bean
  NoticeKind aQuestionWasRaised() {
    return QuestionNews.KIND;
  }

  @Bean
  FreeText whatIsAsked() {
    return text("questions_question", "what", QuestionDetails.LONGEST);
  }

  @Bean
  FreeText whoRaisedQuestions() {
    return text("questions_question", "raised_by", Lengths.WORD);
  }

  @Bean
  FreeText whyQuestionsWereDropped() {
    return text("questions_question", "dropped_why", QuestionDetails.LONGEST);
  }

  @Bean
  FreeText waysThatWereProposed() {
    return text("questions_way", "what", QuestionDetails.LONGEST);
  }

  @Bean
  FreeText wordsAboutWays() {
    return text("questions_way", "words", QuestionDetails.LONGEST);
  }

  private static FreeText text(String table, String column, int longest) {
    return new FreeText(table, "id", null, column, longest);
  }
}
