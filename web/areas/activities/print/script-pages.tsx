import { withQuery } from '../../../platform/paths.ts'
import { translated } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Quote } from '../../../ui/quote/quote.tsx'
import { minutesOf } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import type { Skip } from '../kinds/kind.ts'
import { consentWords } from '../notes/words.ts'
import * as paths from '../paths.ts'
import type { Question } from '../questions/question.ts'
import { onwardFrom } from './onward.ts'
import { spoken, whereTo } from './say.ts'
import { onwardSentence, scriptWords } from './script-words.ts'

export type ScriptPage = {
  activity: Activity
  questions: readonly Question[]
  skips: readonly Skip[]
  language: Language
  council: string
}

/** What an officer says on the telephone, question by question, and where each answer goes. */
export function scriptView({ activity, questions, skips, language, council }: ScriptPage): View {
  const at = { activity: activity.id }
  const say = scriptWords[language]
  const other = language === 'en' ? 'cy' : 'en'
  const form = withQuery(paths.newNote.to(at), { channel: 'telephone', language })
  return {
    title: 'Telephone script',
    staff: true,
    section: 'keying',
    back: { href: paths.activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <h1 class="govuk-heading-l">Telephone script</h1>
        <p class="govuk-body">
          Say what stands beside the line, as it stands. The form asks the same in the same order, so open it beside
          this page.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={withQuery(paths.telephone.to(at), { language: other })}>
            {other === 'cy' ? 'The same in Welsh' : 'The same in English'}
          </a>
        </p>
        <Button href={form}>Open the form</Button>
        <h2 class="govuk-heading-m">Before you begin</h2>
        <Quote lang={language}>
          <p>{say.hello(council, translated(activity, 'title', language), minutesOf(questions))}</p>
          <p>{say.agree}</p>
        </Quote>
        <p class="govuk-body">
          If they agree, choose “{consentWords.said}” on the form. If they do not, thank them and stop: we keep nothing.
        </p>
        <ol class="govuk-list">
          {questions.map((question, index) => (
            <li>
              <Step
                question={question}
                number={index + 1}
                language={language}
                onward={onwardFrom(question.key, questions, skips, onwardSentence, language)}
              />
            </li>
          ))}
        </ol>
        <h2 class="govuk-heading-m">At the end</h2>
        <p class="govuk-body">Keep the answer. The next page shows their code.</p>
        <Quote lang={language}>
          <p>{say.end}</p>
        </Quote>
        <Button href={form}>Open the form</Button>
      </>
    ),
  }
}

type StepProps = { question: Question; number: number; language: Language; onward: readonly string[] }

function Step({ question, number, language, onward }: StepProps) {
  const { before, choices, lines, after } = spoken(question, language)
  const paragraphs = (sentences: readonly string[]) => sentences.map((sentence) => <p>{sentence}</p>)
  const list = (items: readonly string[]) =>
    items.length > 0 && (
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    )
  return (
    <>
      <h2 class="govuk-heading-s">
        Question {number} of the form: {(question.short ?? question.title).en}
      </h2>
      <Quote lang={language}>
        {paragraphs(before)}
        {list(choices)}
        {list(lines)}
        {paragraphs(after)}
      </Quote>
      <p class="govuk-body">{whereTo(question)}</p>
      {onward.map((sentence) => (
        <p class="govuk-body govuk-!-font-weight-bold">{sentence}</p>
      ))}
    </>
  )
}
