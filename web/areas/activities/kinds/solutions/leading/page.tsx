import { excerptOf } from '../../../../../platform/excerpt.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Values } from '../../../questions/question.ts'
import { Trials } from '../ideas/trial-pages.tsx'
import * as paths from '../paths.ts'
import type { Problem } from '../queries.ts'
import { after } from '../rules.ts'
import type { Prototype } from '../trials.ts'
import { solutionWords, stepColours } from '../words.ts'
import { DayField } from './day-field.tsx'
import { leadWords } from './words.ts'

export type LeadPage = {
  at: { project: string; activity: string; problem: string }
  problem: Problem
  group: { name: string } | undefined
  prototypes: readonly Prototype[]
  hasIdeas: boolean
  typed: Values
  errors: Readonly<Record<string, string>>
  token: string
  language: Language
}

/** Where the work on one problem is led: a step forward, who looks after it, what is tried and what was seen. */
export function leadView(page: LeadPage): View {
  const { at, problem, group, errors, language } = page
  const say = leadWords[language]
  return {
    title: `${say.title}: ${problem.title}`,
    form: true,
    noindex: true,
    staff: !group,
    section: 'projects',
    error: Object.values(errors).some(Boolean),
    back: { href: paths.problem.to(at), text: solutionWords[language].back },
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={{ nextOn: 'nextOn-day' }}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        <p class="govuk-body">
          <Tag colour={stepColours[problem.step]}>{solutionWords[language].steps[problem.step]}</Tag>
        </p>
        <h1 class="govuk-heading-l">
          {say.title}: {problem.title}
        </h1>
        {group && <InsetText>{say.asGroup(group.name)}</InsetText>}
        {problem.goneBy ? (
          <InsetText>{say.steps.gone}</InsetText>
        ) : (
          <>
            <Forward page={page} />
            <Agreement page={page} />
            <Tried page={page} />
          </>
        )}
      </>
    ),
  }
}

function Forward({ page: { at, problem, typed, errors, token, language } }: { page: LeadPage }) {
  const say = leadWords[language]
  const next = after(problem.step)
  if (!next) return <p class="govuk-body">{say.last}</p>
  return (
    <Section id="forward" title={say.forward(solutionWords[language].steps[next])}>
      <p class="govuk-body">{say.forwardText}</p>
      <PostForm action={paths.leadStep.to(at)} token={token}>
        <input type="hidden" name="step" value={problem.step} />
        <Textarea name="why" label={say.why} hint={say.whyHint} rows={3} value={typed['why']} error={errors['why']} />
        <Button preventDoubleClick>{say.move}</Button>
      </PostForm>
    </Section>
  )
}

function Agreement({ page: { at, typed, errors, token, language } }: { page: LeadPage }) {
  const say = leadWords[language]
  const text = (name: string) => typed[name] ?? ''
  return (
    <Section id="agreement" title={say.agree}>
      <PostForm action={paths.leadAgreement.to(at)} token={token}>
        <Input
          name="owner"
          label={say.owner}
          hint={say.ownerHint}
          value={typed['owner']}
          error={errors['owner']}
          width={30}
        />
        <Textarea
          name="nextStep"
          label={say.next}
          hint={say.nextHint}
          rows={2}
          value={typed['nextStep']}
          error={errors['nextStep']}
        />
        <DayField
          name="nextOn"
          legend={say.on}
          value={{ day: text('nextOn-day'), month: text('nextOn-month'), year: text('nextOn-year') }}
          error={errors['nextOn']}
          language={language}
        />
        <Button preventDoubleClick>{say.keep}</Button>
      </PostForm>
    </Section>
  )
}

function Tried({ page: { at, prototypes, hasIdeas, language } }: { page: LeadPage }) {
  const say = leadWords[language]
  return (
    <Section id="trials" title={say.trials}>
      {!hasIdeas && <p class="govuk-body">{say.steps['no-idea']}</p>}
      {prototypes.map((prototype) => (
        <>
          <Trials prototypes={[prototype]} language={language} />
          <p class="govuk-body">
            <a class="govuk-link" href={paths.newTest.to({ ...at, prototype: prototype.id })}>
              {say.addTest(excerptOf(prototype.what, 80))}
            </a>
          </p>
        </>
      ))}
      {hasIdeas && (
        <Button variant="secondary" href={paths.newPrototype.to(at)}>
          {say.addPrototype}
        </Button>
      )}
    </Section>
  )
}
