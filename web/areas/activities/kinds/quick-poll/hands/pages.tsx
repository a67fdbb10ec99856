import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import type { Result } from '../queries.ts'
import { PollResult } from '../result.tsx'
import type { HandsRefusal } from './commands.ts'

export const handsRefusals: Record<HandsRefusal, string> = {
  'place-missing': 'Say where you counted, such as “Tolworth hall, 19 June”',
  'place-too-long': 'Make the place shorter. It can have 80 characters',
  'not-a-number': 'Write a whole number of hands, 5,000 at most',
  'nothing-counted': 'Write how many hands you counted, 0 if there were none',
  'not-open': 'The poll is not open, so hands cannot be counted now',
  'not-found': 'This is not here any more',
}

export type HandsPage = {
  activity: Activity
  result: Result
  place: string
  counts: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
  /** The hall whose remote this was opened from. */
  hall: string
  token: string
  now: Date
}

/** Raised hands of people without a phone: counted by an officer, and shown apart from the votes. */
export function handsView({ activity, result, place, counts, errors, hall, token, now }: HandsPage): View {
  const at = { activity: activity.id }
  const definition = readDefinition(activity.definition)
  return {
    title: `Count hands: ${activity.question}`,
    staff: true,
    section: 'projects',
    error: Object.keys(errors).length > 0,
    back: hall
      ? { href: paths.hallRemote.to({ hall }), text: 'Back to the remote' }
      : { href: paths.activityDesk.to(at), text: `Back to ${activity.title}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Count raised hands</h1>
        <p class="govuk-body-l">{activity.question}</p>
        <p class="govuk-body">
          Ask those to raise a hand who have not voted on a phone. The results show hands apart from votes, because
          nobody can tell whether somebody did both. Counted again at the same place, the newest count holds.
        </p>
        <PostForm action={paths.pollHands.to(at)} token={token}>
          {hall && <input type="hidden" name="hall" value={hall} />}
          <Input name="place" label="Where you count" value={place} error={errors['place']} autocomplete="off" />
          {definition.options.map(({ key, en }) => (
            <Input
              name={key}
              label={en}
              width={4}
              inputmode="numeric"
              value={counts[key]}
              error={errors[key]}
              autocomplete="off"
            />
          ))}
          <Button preventDoubleClick>Save these hands</Button>
        </PostForm>
        <h2 class="govuk-heading-m">The result so far</h2>
        <PollResult definition={definition} result={result} closed language="en" now={now} />
      </>
    ),
  }
}
