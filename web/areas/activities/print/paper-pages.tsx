import type { Language } from '../../../ui/layout/view.ts'
import type { Ground } from '../questions/asking.ts'
import type { Question } from '../questions/question.ts'
import { Written } from '../questions/written-pages.tsx'
import { AnswerRoom } from './answer-room-pages.tsx'
import { sheetWords } from './words.ts'

type Props = {
  question: Question
  number: number
  language: Language
  /** Short lines, plain boxes and room for a picture. On other paper numbers stand beside the boxes, by which they are keyed. */
  easy: boolean
  /** Where to go from here, in sentences. */
  onward: readonly string[]
  /** What the map with squares shows. */
  ground?: Ground | undefined
  /** Questions stand under the headings of sections. */
  under: boolean
}

/** One question on paper: the same words and the same place in the order as on screen. */
export function OnPaper({ question, number, language, easy, onward, under, ground }: Props) {
  const say = sheetWords[language]
  const hint = question.hint?.[language]
  const Heading = under ? 'h3' : 'h2'
  return (
    <>
      {question.section && <h2 class="fm-paper__section">{question.section[language]}</h2>}
      {question.reading && (
        <div class="fm-paper__reading">
          <p>
            <b>{say.readFirst}</b>
          </p>
          <p>
            <Written text={question.reading[language]} />
          </p>
        </div>
      )}
      <section class="fm-paper__question">
        {easy && <div class="fm-paper__picture" aria-hidden="true" />}
        <Heading>
          {number}. {question.title[language]} {question.optional && say.optional}
        </Heading>
        {hint && question.type !== 'contact' && <p>{hint}</p>}
        <AnswerRoom question={question} language={language} numbered={!easy} ground={ground} />
        {onward.map((sentence) => (
          <p class="fm-paper__onward">{sentence}</p>
        ))}
      </section>
    </>
  )
}
