import type { ComponentChildren } from 'preact'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Filter } from '../../../../../ui/filter/filter.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Values } from '../../../questions/question.ts'
import * as paths from '../paths.ts'
import type { Idea, Problem } from '../queries.ts'
import { makers, verdicts } from '../rules.ts'
import type { Prototype } from '../trials.ts'
import { solutionWords } from '../words.ts'
import { DayField } from './day-field.tsx'
import { leadWords } from './words.ts'

type Form = {
  at: { project: string; activity: string; problem: string }
  problem: Problem
  byGroup: boolean
  typed: Values
  errors: Readonly<Record<string, string>>
  token: string
  once: string
  language: Language
}

const dayOfForm = (typed: Values, name: string) => ({
  day: typed[`${name}-day`] ?? '',
  month: typed[`${name}-month`] ?? '',
  year: typed[`${name}-year`] ?? '',
})

function formView(
  { at, problem, byGroup, errors, token, once, language }: Form,
  {
    title,
    action,
    days,
    before,
    fields,
  }: { title: string; action: string; days: string[]; before?: ComponentChildren; fields: ComponentChildren },
): View {
  return {
    title: `${title}: ${problem.title}`,
    form: true,
    noindex: true,
    staff: !byGroup,
    section: 'projects',
    error: Object.values(errors).some(Boolean),
    back: { href: paths.lead.to(at), text: leadWords[language].title },
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={Object.fromEntries(days.map((name) => [name, `${name}-day`]))}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        <h1 class="govuk-heading-l">{title}</h1>
        {before}
        <PostForm action={action} token={token} once={once}>
          {fields}
        </PostForm>
      </>
    ),
  }
}

/** What will be tried of an idea. */
export function prototypeView(form: Form & { ideas: readonly Idea[]; words: string; search: boolean }): View {
  const { at, typed, errors, ideas, words, search, language } = form
  const say = leadWords[language]
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] })
  return formView(form, {
    title: say.addPrototype,
    action: paths.newPrototype.to(at),
    before: search && (
      <Filter
        action={paths.newPrototype.to(at)}
        title={say.look}
        buttonText={say.lookButton}
        groups={[{ kind: 'words', name: 'words', label: say.lookWords, value: words }]}
      />
    ),
    days: ['from', 'to'],
    fields: (
      <>
        <input type="hidden" name="words" value={words} />
        {ideas.length ? (
          <Radios
            {...field('idea')}
            legend={say.idea}
            items={ideas.map(({ id, title }) => ({ value: id, label: title }))}
          />
        ) : (
          <p class="govuk-body">{say.noneFound}</p>
        )}
        <Textarea {...field('what')} label={say.what} hint={say.whatHint} rows={3} />
        <Radios
          {...field('who')}
          legend={say.who}
          items={makers.map((value) => ({ value, label: solutionWords[language].makers[value] }))}
        />
        <Input {...field('place')} label={say.place} />
        <DayField
          name="from"
          legend={say.from}
          value={dayOfForm(typed, 'from')}
          error={errors['from']}
          language={language}
        />
        <DayField name="to" legend={say.to} value={dayOfForm(typed, 'to')} error={errors['to']} language={language} />
        <Input {...field('cost')} label={say.cost} hint={say.costHint} width={10} prefix="£" />
        <Button preventDoubleClick>{say.addIt}</Button>
      </>
    ),
  })
}

/** What was seen of what was tried. */
export function testView(form: Form & { prototype: Prototype }): View {
  const { at, typed, errors, prototype, language } = form
  const say = leadWords[language]
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] })
  return formView(form, {
    title: say.test,
    action: paths.newTest.to({ ...at, prototype: prototype.id }),
    days: ['on'],
    fields: (
      <>
        <p class="govuk-body-l">{prototype.what}</p>
        <Textarea {...field('seen')} label={say.seen} hint={say.seenHint} rows={4} />
        <Radios
          {...field('verdict')}
          legend={say.verdict}
          items={verdicts.map((value) => ({ value, label: solutionWords[language].verdicts[value] }))}
        />
        <Input {...field('measure')} label={say.measure} hint={say.measureHint} />
        <Input {...field('before')} label={say.before} width={10} />
        <Input {...field('after')} label={say.after} width={10} />
        <DayField name="on" legend={say.day} value={dayOfForm(typed, 'on')} error={errors['on']} language={language} />
        <Button preventDoubleClick>{say.sayIt}</Button>
      </>
    ),
  })
}
