import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate, formatDateTime, plural } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { Timeline } from '../../../ui/timeline/timeline.tsx'
import * as paths from '../paths.ts'
import { steps as allSteps, mayErase, type Step } from '../privacy/rules.ts'
import { ClockTag } from './pages.tsx'
import type { RequestDetail } from './queries.ts'
import { kindNames, stepDeeds, stepNames } from './words.ts'

type Detail = {
  request: RequestDetail
  names: ReadonlyMap<string, { name: string }>
  possible: readonly Step[]
  letters: ReadonlyMap<number, string>
  token: string
  typed?: { step: string; words: string }
  errors?: FieldErrors
}

/** One request: who asks what, its clock, what was done, and the next step. */
export function requestDetailView({ request, names, possible, letters, token, typed, errors = {} }: Detail): View {
  const { id, reference, kind, contact, clock, account, receipts } = request
  return {
    title: `Privacy request ${reference}`,
    staff: true,
    section: 'privacy',
    form: true,
    breadcrumbs: [{ href: paths.privacyDesk.to(), text: 'Privacy requests' }],
    ...(Object.values(errors).some(Boolean) ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">
          {kindNames[kind]} <span class="govuk-caption-l">{reference}</span>
        </h1>
        <p class="govuk-body">
          <ClockTag clock={clock} />
        </p>
        <SummaryList
          rows={[
            {
              key: 'What they wrote',
              value: <Words text={request.words || 'Removed, since the request was closed long ago'} />,
            },
            {
              key: 'Reach them by',
              value: contact
                ? `${{ email: 'Email', telephone: 'Telephone', post: 'Post' }[contact.way]}: ${contact.address}`
                : 'Removed',
            },
            { key: 'Account', value: account ? account.name : 'None, or erased' },
            receipts.length > 0 && { key: 'Receipts', value: receipts.join(', ') },
            { key: 'Received', value: formatDateTime(request.receivedAt) },
            {
              key: 'Confirm by',
              value: clock.acknowledge.state === 'done' ? 'Confirmed' : formatDate(clock.acknowledge.by),
            },
            { key: 'Answer by', value: formatDate(clock.answer.by) },
          ]}
        />
        {request.steps.length > 0 && (
          <Section id="steps" title="What was done">
            <Timeline
              steps={request.steps.map((step, at) => ({
                title: stepNames[step.step],
                date: formatDateTime(step.at),
                dateTime: step.at.toISOString(),
                by: step.by ? names.get(step.by)?.name : undefined,
                text: <Words text={letters.get(at) ?? step.words ?? ''} />,
              }))}
            />
            {contact && contact.way !== 'email' && (
              <p class="govuk-body">This person is not reached by email: read or post these letters to them.</p>
            )}
          </Section>
        )}
        {possible.length > 0 && <NextStep id={id} possible={possible} token={token} typed={typed} errors={errors} />}
        {!request.closedAt && mayErase(kind) && (account || receipts.length > 0) && (
          <Section id="erase" title="Erase">
            <p class="govuk-body">
              {account && 'This erases the account and everything said under it. '}
              {receipts.length > 0 &&
                `This erases what was said under ${plural(receipts.length, { one: '# receipt', other: '# receipts' })}. `}
              Counts stay. It cannot be undone.
            </p>
            <PostForm action={paths.privacyDeskErasure.to({ request: id })} token={token}>
              <Checkboxes
                name="sure"
                error={errors['sure']}
                items={[{ value: 'yes', label: 'I have checked who asks, and it cannot be undone' }]}
              />
              <Button variant="warning" preventDoubleClick>
                Erase
              </Button>
            </PostForm>
          </Section>
        )}
      </>
    ),
  }
}

const Words = ({ text }: { text: string }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p class="govuk-body">{paragraph.split('\n').flatMap((line, at) => (at ? [<br />, line] : [line]))}</p>
    ))}
  </>
)

type Next = {
  id: string
  possible: readonly Step[]
  token: string
  typed: { step: string; words: string } | undefined
  errors: FieldErrors
}

const NextStep = ({ id, possible, token, typed, errors }: Next) => (
  <Section id="next" title="Next step">
    <PostForm action={paths.privacyDeskSteps.to({ request: id })} token={token}>
      <Radios
        name="step"
        legend={{ text: 'What do you do?', size: 's' }}
        value={typed?.step}
        error={errors['step']}
        items={allSteps
          .filter((step) => possible.includes(step))
          .map((value) => ({ value, label: stepDeeds[value].name, hint: stepDeeds[value].hint }))}
      />
      <Textarea
        name="words"
        label={{ text: 'Words to the person', size: 's' }}
        hint="They are part of the letter."
        rows={8}
        value={typed?.words ?? ''}
        error={errors['words']}
      />
      <Button preventDoubleClick>Take this step</Button>
    </PostForm>
  </Section>
)
