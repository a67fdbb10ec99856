import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Timeline } from '../../../ui/timeline/timeline.tsx'
import * as paths from '../paths.ts'
import type { Told } from './queries.ts'
import { words } from './words.ts'

/** The code, once. */
export function filedView({ code, language }: { code: string; language: Language }): View {
  const say = speak(words, language)
  return {
    title: say.doneTitle,
    noindex: true,
    section: 'groups',
    body: (
      <>
        <Panel title={say.doneTitle}>
          {say.done}
          <br />
          <strong>{code}</strong>
        </Panel>
        <p class="govuk-body">{say.keep}</p>
        <p class="govuk-body">{say.next}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.concerns.to()}>
            {say.toConcerns}
          </a>
        </p>
      </>
    ),
  }
}

type Steps = { token: string; language: Language; code: string; told: Told }

/** What a code opens: the steps in order, and a question that waits for an answer. */
export function stepsView({ token, language, code, told }: Steps): View {
  const say = speak(words, language)
  const last = told.at(-1)?.slip.step
  return {
    title: say.stepsTitle,
    form: true,
    noindex: true,
    section: 'groups',
    back: { href: paths.concerns.to(), text: say.toConcerns },
    body: (
      <>
        <h1 class="govuk-heading-l">{say.stepsTitle}</h1>
        {told
          .filter(({ slip }) => slip.ask && !slip.answer)
          .map(({ place, slip }) => (
            <Question place={place} text={slip.ask!} {...{ token, language, code }} />
          ))}
        <Timeline
          headingLevel={2}
          steps={told.map(({ slip }) => ({
            title: slip.step ? say.steps[slip.step] : say.askedStep,
            date: formatDate(new Date(slip.at), language),
            state: slip.step && slip.step === last ? ('now' as const) : ('done' as const),
            text: slip.step ? slip.words || say.stepMeanings[slip.step] : <Answered slip={slip} language={language} />,
          }))}
        />
      </>
    ),
  }
}

function Answered({ slip, language }: { slip: Told[number]['slip']; language: Language }) {
  return (
    <>
      <p class="govuk-body fm-written">{slip.ask}</p>
      {slip.answer && <p class="govuk-body">{speak(words, language).said[slip.answer]}</p>}
    </>
  )
}

function Question({ place, text, token, language, code }: Omit<Steps, 'told'> & { place: number; text: string }) {
  const say = speak(words, language)
  return (
    <section>
      <h2 class="govuk-heading-m">{say.asked}</h2>
      <InsetText>
        <span class="fm-written">{text}</span>
      </InsetText>
      <p class="govuk-body">{say.askedLead}</p>
      <PostForm action={paths.concernAnswer.to()} token={token}>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="place" value={String(place)} />
        <div class="govuk-button-group">
          <Button name="answer" value="yes">
            {say.yes}
          </Button>
          <Button name="answer" value="no" variant="secondary">
            {say.no}
          </Button>
        </div>
      </PostForm>
    </section>
  )
}
