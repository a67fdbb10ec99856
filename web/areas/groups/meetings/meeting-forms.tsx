import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { MeetingPage } from './meeting-page.tsx'
import { answers } from './rules.ts'
import { answerWords, words } from './words.ts'

/** Says for an invitation whether its group or officer comes. */
export function OwnAnswer({ part, typed, errors, token }: MeetingPage) {
  const { mine, meeting } = part
  const chosen = mine.find(({ id }) => id === typed.invitation) ?? mine[0]
  if (!chosen) return null
  const several = mine.length > 1
  return (
    <Section id="answer-form" title={several ? words.answerOwn : words.answerFor(chosen.name)}>
      {!several && chosen.answer && chosen.answeredAt && (
        <p class="govuk-body">{words.youSaid(answerWords[chosen.answer], formatDate(chosen.answeredAt))}</p>
      )}
      <PostForm action={paths.meetingAnswers.to({ meeting: meeting.id })} token={token}>
        {several ? (
          <Select
            name="invitation"
            label={words.answerGroup}
            value={chosen.id}
            items={mine.map(({ id, name, answer }) => ({
              value: id,
              text: answer ? `${name} (${answerWords[answer]})` : name,
            }))}
          />
        ) : (
          <input type="hidden" name="invitation" value={chosen.id} />
        )}
        <Radios
          name="answer"
          legend={{ text: words.answer, size: 's' }}
          inline
          value={typed.answer || (several ? '' : (chosen.answer ?? ''))}
          items={answers.map((value) => ({ value, label: answerWords[value] }))}
          error={errors['answer']}
        />
        {!several && chosen.hasNeeds && <p class="govuk-body">{words.youNeed}</p>}
        <Textarea
          name="needs"
          rows={3}
          label={{ text: words.needs, size: 's' }}
          hint={words.needsHint}
          value={typed.needs}
          error={errors['needs']}
        />
        <Button preventDoubleClick>{words.sendAnswer}</Button>
      </PostForm>
    </Section>
  )
}

export function RaiseItem({ part, typed, errors, token }: MeetingPage) {
  const { meeting, mine, keeps } = part
  if (!mine.length && !keeps) return null
  return (
    <PostForm action={paths.meetingAgenda.to({ meeting: meeting.id })} token={token}>
      {mine.length > 1 && (
        <Select
          id="raiser"
          name="invitation"
          label={words.answerGroup}
          value={typed.invitation}
          items={mine.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      {mine.length === 1 && <input type="hidden" name="invitation" value={mine[0]!.id} />}
      <Input name="item" label={{ text: words.raise, size: 's' }} value={typed.item} error={errors['item']} />
      <Button variant="secondary" preventDoubleClick>
        {words.raiseButton}
      </Button>
    </PostForm>
  )
}

export function Invite({ part, invited, token }: MeetingPage) {
  return (
    <PostForm action={paths.meetingInvitations.to({ meeting: part.meeting.id })} token={token}>
      <p class="govuk-body">{words.inviteHint}</p>
      <Button preventDoubleClick variant={invited.tally.all ? 'secondary' : undefined}>
        {invited.tally.all ? words.inviteMore : words.invite}
      </Button>
    </PostForm>
  )
}

export const CallOff = ({ part, typed, errors, token }: MeetingPage) => (
  <Details summary={words.callOff} open={!!errors['why']}>
    <PostForm action={paths.meetingCancellation.to({ meeting: part.meeting.id })} token={token}>
      <Textarea
        name="why"
        rows={3}
        label={{ text: words.callOffWhy, size: 's' }}
        hint={words.callOffHint}
        value={typed.why}
        error={errors['why']}
      />
      <Button variant="warning" preventDoubleClick>
        {words.callOffButton}
      </Button>
    </PostForm>
  </Details>
)
