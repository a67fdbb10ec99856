import { dayOf } from '../../../../../platform/clock.ts'
import { Card } from '../../../../../ui/card/card.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import * as paths from '../../../paths.ts'
import { topicName } from '../definition.ts'
import { titleOf } from '../excerpt.ts'
import type { Asked } from '../queries.ts'
import { askedWords } from '../words.ts'

/** Where a question stands, in a sentence. */
export function standOf(question: Pick<Asked, 'answeredAt' | 'dueOn'>, now: Date, language: Language): string {
  const say = askedWords[language]
  if (question.answeredAt) return say.answered(formatDate(question.answeredAt, language))
  if (!question.dueOn) return ''
  return (question.dueOn < dayOf(now) ? say.late : say.due)(formatDate(question.dueOn, language))
}

/** The language of somebody's words, where it is not that of the page. */
export const spoken = (question: Pick<Asked, 'language'>, language: Language): string | undefined =>
  question.language === language ? undefined : question.language

type Props = {
  questions: readonly Asked[]
  at: { project: string; activity: string }
  definition: unknown
  now: Date
  language: Language
}

/** Questions in a list, each with how many want to know it and whether it is answered. */
export const AskedCards = ({ questions, at, definition, now, language }: Props) => (
  <>
    {questions.map((question) => {
      const topic = topicName(definition, question.topic, language)
      return (
        <Card
          href={paths.askedQuestion.to({ ...at, question: question.id })}
          title={<span lang={spoken(question, language)}>{titleOf(question.words)}</span>}
          headingLevel={3}
          kicker={standOf(question, now, language)}
          facts={[askedWords[language].wants(question.wants), ...(topic ? [topic] : [])]}
        />
      )
    })}
  </>
)
