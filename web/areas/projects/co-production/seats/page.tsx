import { Button } from '../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx'
import { FieldErrorSummary } from '../../../../ui/field-errors/field-errors.tsx'
import type { Language, View } from '../../../../ui/layout/view.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { WorkingGroup } from '../types.ts'
import type { Standing } from './queries.ts'
import { seatWords } from './words.ts'

type SeatPage = {
  group: WorkingGroup
  project: string
  standing: Standing
  name: string
  words: string
  named: boolean
  token: string
  language: Language
  errors?: { words?: string; ''?: string } | undefined
}

/** Where somebody takes the seat they were invited to, or asks for one. */
export function seatView(page: SeatPage): View {
  const { group, project, standing, errors = {}, language } = page
  const say = seatWords[language]
  return {
    title: say.title(group.name),
    section: 'projects',
    form: true,
    error: !!(errors.words || errors['']),
    noindex: true,
    back: { href: paths.workingGroup.to({ project, group: group.id }), text: group.name },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{say.title(group.name)}</h1>
        {standing === 'seated' ? (
          <>
            <p class="govuk-body">{say.seated}</p>
            <Button href={paths.room.to({ group: group.id })}>{say.toRoom}</Button>
          </>
        ) : standing === 'invited' || standing === 'may-ask' ? (
          <SeatForm {...page} />
        ) : (
          <p class="govuk-body">{standingWords(standing, language)}</p>
        )}
      </>
    ),
  }
}

const standingWords = (standing: Exclude<Standing, 'seated' | 'invited' | 'may-ask'>, language: Language): string => {
  const say = seatWords[language]
  return standing === 'waiting' ? say.waiting : standing === 'staff' ? say.staff : `${say.refusals[standing]}.`
}

function SeatForm({ group, project, standing, name, words, named, token, language, errors }: SeatPage) {
  const say = seatWords[language]
  return (
    <PostForm action={paths.workingSeat.to({ project, group: group.id })} token={token} language={language}>
      {standing === 'invited' ? (
        <p class="govuk-body-l">{say.invited}</p>
      ) : (
        <Textarea
          name="words"
          label={{ text: say.why, size: 's' }}
          hint={say.whyHint}
          value={words}
          error={errors?.words}
        />
      )}
      <Checkboxes
        name="named"
        small
        values={named ? ['yes'] : []}
        fieldset={{}}
        legend={{ text: say.named, size: 's' }}
        items={[{ value: 'yes', label: say.namedYes(name) }]}
      />
      <p class="govuk-body">{say.promise}</p>
      <Button preventDoubleClick>{standing === 'invited' ? say.take : say.ask}</Button>
    </PostForm>
  )
}
