import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import type { Language } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import { nameOf } from '../result.tsx'
import { pollWords } from '../words.ts'

export type FormProps = {
  activity: Activity
  /** What this person chose before. */
  chosen: string
  error?: string | undefined
  /** The hall they come from and go back to. */
  hall?: string | undefined
  /** Their form was shown before: sent twice, it is one vote. */
  once: string
  heading?: 'page' | 'section' | 'hidden'
  token: string
  language: Language
}

/** All of a quick poll: one question, one press. */
export function PollForm({ activity, chosen, error, hall, once, heading = 'page', token, language }: FormProps) {
  const say = pollWords[language]
  const question = translated(activity, 'question', language)
  return (
    <PostForm
      action={paths.poll.to({ project: activity.project.slug, activity: activity.slug })}
      token={token}
      once={once}
      language={language}
    >
      {hall && <input type="hidden" name="hall" value={hall} />}
      <Radios
        name="choice"
        legend={
          heading === 'hidden'
            ? { text: <span class="govuk-visually-hidden">{question}</span> }
            : { text: question, size: 'l', pageHeading: heading === 'page' }
        }
        value={chosen}
        error={error}
        items={readDefinition(activity.definition).options.map((option) => ({
          value: option.key,
          label: nameOf(option, language),
        }))}
      />
      <Button preventDoubleClick>{chosen ? say.change : say.send}</Button>
    </PostForm>
  )
}
