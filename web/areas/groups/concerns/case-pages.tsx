import { Button } from '../../../ui/button/button.tsx'
import { CharacterCount } from '../../../ui/character-count/character-count.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Split } from '../../../ui/layout/split.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Timeline } from '../../../ui/timeline/timeline.tsx'
import * as paths from '../paths.ts'
import { type Asked, type Concern, longestConcern, longestSummary, removable, stepOf, steps } from './rules.ts'
import { words } from './words.ts'

const say = words.en

type Case = { token: string; concern: Concern; errors: FieldErrors; typed: Record<string, string> }

/** One concern, with all that the broker can do about it. */
export function caseView(page: Case): View {
  const { concern, errors } = page
  return {
    title: concern.group.name,
    staff: true,
    form: true,
    noindex: true,
    section: 'concerns',
    width: 'wide',
    error: Object.values(errors).some(Boolean),
    back: { href: paths.concernRoom.to(), text: 'Concerns' },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ step: 'step' }} />
        <Split aside={<History concern={concern} />}>
          <h1 class="govuk-heading-l">{concern.group.name}</h1>
          <SummaryList
            rows={[
              { key: 'About', value: concern.officer },
              { key: 'Received', value: formatDate(new Date(concern.at)) },
              { key: 'How to reach them', value: concern.contact || 'Only by their code' },
            ]}
          />
          <p class="govuk-body fm-written">{concern.words}</p>
          <StepForm {...page} />
          <NoteForm {...page} />
          <Sharing {...page} />
          {removable(concern) && <Removal token={page.token} concern={concern} />}
        </Split>
      </>
    ),
  }
}

function History({ concern }: { concern: Concern }) {
  const taken = concern.steps.map(({ at, step, words: said }) => ({
    at,
    title: say.steps[step],
    text: said,
    private: false,
  }))
  const noted = concern.notes.map(({ at, words: said }) => ({ at, title: 'Note', text: said, private: true }))
  return (
    <>
      <h2 class="govuk-heading-m">What happened</h2>
      <Timeline
        privateText="Only the broker sees this"
        steps={[...taken, ...noted]
          .sort((a, b) => a.at.localeCompare(b.at))
          .map(({ at, title, text, private: hidden }) => ({
            title,
            date: formatDate(new Date(at)),
            text: text ? <span class="fm-written">{text}</span> : undefined,
            private: hidden,
          }))}
      />
    </>
  )
}

function StepForm({ token, concern, errors, typed }: Case) {
  const now = steps.indexOf(stepOf(concern))
  return (
    <>
      <h2 class="govuk-heading-m">Take a step</h2>
      <PostForm action={paths.concernStep.to({ concern: concern.id })} token={token}>
        <Radios
          name="step"
          legend={{ text: 'Where it stands', size: 's' }}
          value={typed['step']}
          error={errors['step']}
          items={steps.slice(Math.max(1, now)).map((step) => ({ value: step, label: say.steps[step] }))}
        />
        <CharacterCount
          name="said"
          label={{ text: 'What the group reads with its code (optional)', size: 's' }}
          rows={3}
          maxlength={longestSummary}
          value={typed['said']}
          error={errors['said']}
        />
        <Button preventDoubleClick>Take this step</Button>
      </PostForm>
    </>
  )
}

function NoteForm({ token, concern, errors, typed }: Case) {
  return (
    <>
      <h2 class="govuk-heading-m">Keep a note</h2>
      <PostForm action={paths.concernNote.to({ concern: concern.id })} token={token}>
        <CharacterCount
          name="note"
          label={{ text: 'Note', size: 's' }}
          hint="Only the broker reads this. The group does not."
          rows={4}
          maxlength={longestConcern}
          value={typed['note']}
          error={errors['note']}
        />
        <Button variant="secondary" preventDoubleClick>
          Keep this note
        </Button>
      </PostForm>
    </>
  )
}

function Sharing(page: Case) {
  const { token, concern, errors, typed } = page
  return (
    <>
      <h2 class="govuk-heading-m">Share with the council</h2>
      {concern.asked.map((asked) => (
        <AskedOnce asked={asked} token={token} concern={concern} />
      ))}
      {concern.asked.every(({ answer }) => answer) && (
        <PostForm action={paths.concernSummary.to({ concern: concern.id })} token={token}>
          <CharacterCount
            name="summary"
            label={{ text: 'Words you would like to hand over', size: 's' }}
            hint="The group reads them with its code and says yes or no. Until then nobody else sees them."
            rows={5}
            maxlength={longestSummary}
            value={typed['summary']}
            error={errors['summary']}
          />
          <Button variant="secondary" preventDoubleClick>
            Ask the group
          </Button>
        </PostForm>
      )}
    </>
  )
}

/** Nobody needs what was settled long ago. */
function Removal({ token, concern }: Pick<Case, 'token' | 'concern'>) {
  return (
    <>
      <h2 class="govuk-heading-m">Remove this concern</h2>
      <p class="govuk-body">
        Its words, steps and notes go for good, and its code no longer opens anything. Do this two years after it was
        closed, or earlier if the group asks you. It is still counted in the figures of its year.
      </p>
      <PostForm action={paths.concernRemoval.to({ concern: concern.id })} token={token}>
        <Button variant="warning" preventDoubleClick>
          Remove for good
        </Button>
      </PostForm>
    </>
  )
}

const answers = {
  yes: 'The group said yes.',
  no: 'The group said no. These words stay here.',
} as const

function AskedOnce({ asked, token, concern }: { asked: Asked; token: string; concern: Concern }) {
  return (
    <InsetText>
      <p class="govuk-body fm-written">{asked.summary}</p>
      <p class="govuk-body">
        {asked.answer
          ? answers[asked.answer]
          : `Asked on ${formatDate(new Date(asked.at))}. The group has not answered yet.`}
      </p>
      {asked.handedOverAt && (
        <p class="govuk-body">Handed over on {formatDate(new Date(asked.handedOverAt))}. Send these words yourself.</p>
      )}
      {asked.answer === 'yes' && !asked.handedOverAt && (
        <PostForm action={paths.concernHandover.to({ concern: concern.id })} token={token}>
          <input type="hidden" name="place" value={String(asked.place)} />
          <Button variant="secondary" preventDoubleClick>
            I am handing these words over
          </Button>
        </PostForm>
      )}
    </InsetText>
  )
}
