import { TickBoxes, WritingLines } from '../../../ui/layout/paper.tsx'
import type { Language } from '../../../ui/layout/view.ts'
import { namesOf, type Question } from '../questions/question.ts'
import { sheetWords } from './words.ts'

type Props = { question: Question; number: number; language: Language }

/** One question on paper: the same words and the same place in the order as on screen. */
export function OnPaper({ question, number, language }: Props) {
  const say = sheetWords[language]
  const hint = question.hint?.[language]
  return (
    <section>
      <h2>
        {number}. {question.title[language]} {question.optional && say.optional}
      </h2>
      {hint && question.type !== 'contact' && <p>{hint}</p>}
      <Room question={question} language={language} />
    </section>
  )
}

function Room({ question, language }: Omit<Props, 'number'>) {
  const say = sheetWords[language]
  switch (question.type) {
    case 'words':
      return <WritingLines lines={question.lines} />
    case 'statements':
      return <WritingLines lines={namesOf(question).length} />
    case 'offer':
      return (
        <>
          <WritingLines lines={2} />
          <TickBoxes choices={[say.showOffer]} />
        </>
      )
    case 'place':
      return <LabelledLines labels={[say.postcode]} />
    case 'publish':
      return (
        <>
          <TickBoxes choices={[say.publishYes, say.publishNo]} />
          <LabelledLines labels={[say.name]} />
        </>
      )
    case 'contact':
      return (
        <>
          <p>{say.contactIntro}</p>
          <LabelledLines labels={[say.email, say.telephone, say.address]} />
          <WritingLines lines={2} />
        </>
      )
  }
}

/** Lines that begin with what belongs on them. */
const LabelledLines = ({ labels }: { labels: readonly string[] }) => (
  <ul class="fm-paper__lines">
    {labels.map((label) => (
      <li>{label}:</li>
    ))}
  </ul>
)
