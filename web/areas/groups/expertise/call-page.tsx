import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Prose } from '../../../ui/prose/prose.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import * as paths from '../paths.ts'
import { AnswerForm, ReportForm, ThankForms } from './forms.tsx'
import type { Answer, Call } from './queries.ts'
import { words } from './words.ts'

export type CallPage = {
  call: Call
  open: boolean
  /** Groups of this reader that are asked and may answer. */
  mine: readonly { id: string; name: string }[]
  own: readonly Answer[]
  /** All answers: for officers who ask groups alone. */
  answers: readonly Answer[] | undefined
  typed: { group: string; offers: string; words: string; thanks: string; accepted: string; report: string }
  errors: FieldErrors
  token: string
}

/** One call: what is asked, what it pays, and what came of it; the answer of a group, or all answers. */
export function callPage(page: CallPage): View {
  const { call, open, own, answers, errors } = page
  return {
    title: call.title,
    description: call.about.slice(0, 150),
    error: Object.values(errors).some(Boolean),
    form: true,
    ...(answers && { staff: true, section: 'network' }),
    back: { href: paths.calls.to(), text: words.title },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-xl">{call.title}</h1>
        {!open && <p class="fm-meta">{words.ended(call.closesOn)}</p>}
        <Prose words={call.about} />
        <SummaryList
          rows={[
            { key: words.facts.effort, value: call.effort },
            { key: words.facts.takesPlace, value: call.takesPlace },
            { key: words.facts.payment, value: words.payment(call) },
            { key: words.facts.whom, value: words.whom(call) },
            { key: words.facts.closes, value: formatDate(call.closesOn) },
          ]}
        />
        {!open && (
          <Section id="report-of" title={words.report}>
            {call.report ? <Prose words={call.report} /> : <p class="govuk-body">{words.noReport}</p>}
          </Section>
        )}
        {own.map((answer) => (
          <Own answer={answer} open={open} />
        ))}
        {open && page.mine.length > 0 && <AnswerForm {...page} />}
        {answers && <Answers {...page} answers={answers} />}
      </>
    ),
  }
}

const Own = ({ answer, open }: { answer: Answer; open: boolean }) => (
  <>
    <p class="govuk-body">
      {words.own(answer.group, answer.offers, answer.at)} {open && !answer.thankedAt && words.change}
    </p>
    {answer.thankedAt && (
      <p class="govuk-body">
        {words.accepted(!!answer.accepted)} {answer.thanks}
      </p>
    )}
  </>
)

function Answers(page: CallPage & { answers: readonly Answer[] }) {
  const { answers, call, open } = page
  return (
    <Section id="answers" title={words.answers}>
      {answers.length === 0 && <p class="govuk-body">{words.noAnswers}</p>}
      {answers.map((answer) => (
        <div class="govuk-!-margin-bottom-6">
          <h3 class="govuk-heading-s">
            {answer.group}: {answer.offers ? words.offers : words.declines}
          </h3>
          {answer.words && <p class="govuk-body fm-words">{answer.words}</p>}
          {answer.thankedAt ? (
            <p class="fm-meta">
              {words.accepted(!!answer.accepted)} {answer.thanks}
            </p>
          ) : (
            answer.offers && <ThankForms {...page} answer={answer} />
          )}
        </div>
      ))}
      {call.report === null && (open ? <p class="govuk-body">{words.reportLater}</p> : <ReportForm {...page} />)}
    </Section>
  )
}
