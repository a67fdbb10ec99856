import { NumberBoxes, ScaleBoxes, TickBoxes, TickTable, WritingLines, WrittenBoxes } from '../../../ui/layout/paper.tsx'
import type { Language } from '../../../ui/layout/view.ts'
import type { Ground } from '../questions/asking.ts'
import { namesOf, type Option, type Question } from '../questions/question.ts'
import { instructionOf } from './instructions.ts'
import { SpotRoom } from './spot-room-pages.tsx'
import { sheetWords } from './words.ts'

type Of<Type extends Question['type']> = Extract<Question, { type: Type }>
type Props<Type extends Question['type'] = Question['type']> = {
  question: Of<Type>
  language: Language
  numbered: boolean
  ground?: Ground | undefined
}

/** Where the answer to one question is written, with what to do in words. */
export function AnswerRoom({ question, language, numbered, ground }: Props) {
  const instruction = instructionOf(question, language)
  return (
    <>
      {instruction && <p class="fm-paper__how">{instruction}</p>}
      <Room question={question} language={language} numbered={numbered} ground={ground} />
    </>
  )
}

function Room({ question, language, numbered, ground }: Props) {
  const say = sheetWords[language]
  const each = (parts: readonly Option[]) => parts.map(({ label }) => label[language])
  switch (question.type) {
    case 'words':
      return <WritingLines lines={question.lines} />
    case 'line':
      return <WritingLines lines={1} />
    case 'statements':
      return <WritingLines lines={namesOf(question).length} />
    case 'single':
    case 'multiple':
      return (
        <>
          <TickBoxes choices={each(question.options)} numbered={numbered} />
          {question.other && <WritingLines lines={[say.other]} />}
        </>
      )
    case 'scale':
      return <ScaleBoxes numbers={wholeBetween(question)} low={question.low[language]} high={question.high[language]} />
    case 'matrix':
      return <TickTable rows={each(question.rows)} columns={each(question.options)} numbered={numbered} />
    case 'ranking':
      return <NumberBoxes labels={each(question.options)} />
    case 'points':
      return <NumberBoxes labels={each(question.options)} end={say.total(question)} />
    case 'number':
      return (
        <WrittenBoxes
          boxes={[{ label: '', letters: 4 }]}
          {...(question.unit ? { after: question.unit[language] } : {})}
        />
      )
    case 'date':
      return (
        <WrittenBoxes
          boxes={[
            { label: say.day, letters: 2 },
            { label: say.month, letters: 2 },
            { label: say.year, letters: 4 },
          ]}
        />
      )
    case 'postcode':
      return <WritingLines lines={[say.postcode]} />
    case 'spot':
      return <SpotRoom language={language} ground={ground} />
    case 'file':
      return null
    case 'picture':
      return (
        <>
          {question.shown && <p class="fm-paper__stick">{say.stickHere}</p>}
          <WritingLines lines={[say.inPicture]} />
        </>
      )
    case 'audio':
      return null
    case 'offer':
      return (
        <>
          <WritingLines lines={2} />
          <TickBoxes choices={[say.showOffer]} />
        </>
      )
    case 'place':
      return <WritingLines lines={[say.postcode]} />
    case 'publish':
      return (
        <>
          <TickBoxes choices={[say.publishYes, say.publishNo]} />
          <WritingLines lines={[say.name]} />
        </>
      )
    case 'contact':
      return (
        <>
          <WritingLines lines={[say.email, say.telephone, say.address]} />
          <WritingLines lines={2} />
        </>
      )
  }
}

export const wholeBetween = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
