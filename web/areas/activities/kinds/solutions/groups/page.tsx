import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import { spoken } from '../board/cards.tsx'
import type { OwnGroup } from '../found.ts'
import { ideaWords } from '../ideas/words.ts'
import * as paths from '../paths.ts'
import type { Problem } from '../queries.ts'
import { solutionWords } from '../words.ts'
import { groupWords } from './words.ts'

export type GroupPage = {
  at: { project: string; activity: string; problem: string }
  problem: Problem
  /** The groups that this person speaks for. */
  groups: readonly OwnGroup[]
  /** Those of them that work on it. */
  working: readonly OwnGroup[]
  typed: { group: string; brings: string }
  errors: Readonly<Record<string, string>>
  token: string
  once: string
  language: Language
}

/** A group joins in with what it brings, and can stop. */
export function groupView(page: GroupPage): View {
  const { at, problem, groups, working, errors, token, language } = page
  const say = groupWords[language]
  const free = groups.filter(({ id }) => !working.some((one) => one.id === id))
  return {
    title: `${say.title}: ${problem.title}`,
    form: true,
    noindex: true,
    error: Object.values(errors).some(Boolean),
    back: { href: paths.problem.to(at), text: solutionWords[language].back },
    body: (
      <>
        <FieldErrorSummary errors={errors} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <Quote by={ideaWords[language].about} lang={spoken(problem, language)}>
          <p class="govuk-!-font-weight-bold">{problem.title}</p>
        </Quote>
        {groups.length === 0 && (
          <p class="govuk-body">
            {say.none}{' '}
            <a class="govuk-link" href="/groups">
              {say.directory}
            </a>
          </p>
        )}
        {working.map(({ id, name }) => (
          <PostForm action={paths.leaveGroup.to(at)} token={token}>
            <p class="govuk-body">{say.already(name)}</p>
            <input type="hidden" name="group" value={id} />
            <Button variant="secondary" preventDoubleClick>
              {say.leave(name)}
            </Button>
          </PostForm>
        ))}
        {free.length > 0 && <JoinForm page={page} free={free} />}
      </>
    ),
  }
}

function JoinForm({ page, free }: { page: GroupPage; free: readonly OwnGroup[] }) {
  const { at, typed, errors, token, once, language } = page
  const say = groupWords[language]
  return (
    <>
      <p class="govuk-body">{say.lead}</p>
      <PostForm action={paths.joinGroup.to(at)} token={token} once={once} language={language}>
        <Radios
          name="group"
          legend={{ text: say.which, size: 'm' }}
          value={typed.group || free[0]!.id}
          error={errors['group']}
          items={free.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Textarea
          name="brings"
          label={{ text: say.brings, size: 'm' }}
          hint={say.hint}
          rows={4}
          value={typed.brings}
          error={errors['brings']}
        />
        <p class="govuk-body">{say.shown}</p>
        <Button preventDoubleClick>{say.send}</Button>
      </PostForm>
    </>
  )
}
