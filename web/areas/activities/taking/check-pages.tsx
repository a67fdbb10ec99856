import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { isTranslated } from '../formats/translating.ts'
import * as paths from '../paths.ts'
import type { WardNamed } from '../questions/answer-lines.ts'
import { namesOf } from '../questions/question.ts'
import { rowsOf } from '../questions/rows.ts'
import { questionWords } from '../questions/words.ts'
import { Written } from '../questions/written-pages.tsx'
import { LinkToAccount, questionHref, type Taking, type Typed } from './pages.tsx'
import { takingPartWords } from './words.ts'

export type Checking = Typed & {
  /** Names this sending, so that pressing twice is one voice. */
  once: string
  signedIn: boolean
  link: boolean
  /** A draft is kept, to be removed once the voice is taken. */
  kept: boolean
  refused?: string | undefined
  wardNamed?: WardNamed | undefined
}

/** Check answers: every answer with a way back to its question, and all of them in the form that sends them. */
export function checkView(taking: Taking, at: Checking): View {
  const { values, errors, language, token, once } = at
  const say = takingPartWords[language]
  const address = { project: taking.project.slug, activity: taking.slug }
  const backTo = (key: string) => {
    const question = taking.questions.find((asked) => asked.key === key) ?? taking.questions[0]!
    return withQuery(questionHref(taking, question), { from: 'check' })
  }
  const wrong = taking.questions.flatMap((question) =>
    [question.key, ...namesOf(question).filter((name) => name !== question.key)].flatMap((name) =>
      errors[name] ? [{ text: errors[name], href: backTo(question.key) }] : [],
    ),
  )
  const all = [...(at.refused ? [{ text: at.refused }] : []), ...wrong]
  return {
    title: say.checkTitle,
    error: all.length > 0,
    form: true,
    noindex: true,
    back: { href: questionHref(taking, taking.questions.at(-1)!) },
    body: (
      <>
        {all.length > 0 && <ErrorSummary errors={all} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />}
        <h1 class="govuk-heading-l">{say.checkTitle}</h1>
        <SummaryList
          rows={rowsOf(taking.questions, values, at.place, language, at.wardNamed).map(
            ({ question, key, lines, note }) => ({
              key: spokenIn(taking, question) ? <span lang={spokenIn(taking, question)}>{key}</span> : key,
              value: lines.length ? (
                <Lines lines={lines} note={note} spoken={spokenIn(taking, question)} />
              ) : (
                questionWords[language].notProvided
              ),
              actions: [{ href: backTo(question), text: say.change, hiddenText: key.toLowerCase() }],
            }),
          )}
        />
        <h2 class="govuk-heading-m">{say.sendTitle}</h2>
        <p class="govuk-body">{say.sendText}</p>
        <p class="govuk-body">{say.equalityNext}</p>
        <PostForm action={paths.check.to(address)} token={token} once={once} language={language}>
          {Object.entries(values).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {taking.spoken && <input type="hidden" name="in" value={taking.spoken} />}
          {at.kept && <input type="hidden" name="kept" value="yes" />}
          {at.signedIn && <LinkToAccount language={language} checked={at.link} />}
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}

/** The language of a question and of its answer, where it is none of the website's. */
function spokenIn(taking: Taking, key: string): string | undefined {
  const question = taking.questions.find((asked) => asked.key === key)
  return question && isTranslated(question) ? taking.spoken : undefined
}

type LinesProps = { lines: readonly string[]; note?: string | undefined; spoken?: string | undefined }

/** One answer, or several under each other. */
export const Lines = ({ lines, note, spoken }: LinesProps) => (
  <>
    {lines.map((line) => (
      <div lang={spoken}>
        <Written text={line} />
      </div>
    ))}
    {note && <div class="govuk-hint govuk-!-margin-bottom-0">{note}</div>}
  </>
)
