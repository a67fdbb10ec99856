import type { ComponentChildren } from 'preact'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import * as paths from '../paths.ts'
import type { Hall } from './queries.ts'
import { hallWords } from './words.ts'

export type OnNow = { title: string; todo: string; body: ComponentChildren } | undefined
export type PhonePage = {
  hall: Hall
  on: OnNow
  project: { href: string; title: string } | undefined
  language: Language
}

/** What is on in the hall, on a phone: one thing, and the page follows when the next begins. */
export function phoneView({ hall, on, project, language }: PhonePage): View {
  const say = hallWords[language]
  const title = hall.endedAt ? say.ended : (on?.title ?? say.soon)
  return {
    title,
    form: true,
    noindex: true,
    scripts: hall.endedAt ? [] : ['hall'],
    body: (
      <div data-hall={hall.endedAt ? undefined : paths.hallNow.to({ code: hall.code })} data-step={hall.stepId ?? ''}>
        <p class="fm-progress-words">{hall.title}</p>
        <h1 class="govuk-heading-l">{title}</h1>
        {hall.endedAt ? (
          <p class="govuk-body-l">{say.endedText}</p>
        ) : on ? (
          <>
            {on.todo && <p class="govuk-body-l">{on.todo}</p>}
            {on.body}
          </>
        ) : (
          <p class="govuk-body-l">{say.soonText}</p>
        )}
        {!hall.endedAt && (
          <p class="govuk-body">
            {say.follows}{' '}
            <a class="govuk-link" href={paths.hall.to({ code: hall.code })}>
              {say.see}
            </a>
          </p>
        )}
        {project && (
          <p class="govuk-body">
            {say.project}:{' '}
            <a class="govuk-link" href={project.href}>
              {project.title}
            </a>
          </p>
        )}
      </div>
    ),
  }
}

/** For whoever reads the code and types it. */
export function finderView({ typed, error, language }: { typed: string; error: boolean; language: Language }): View {
  const say = hallWords[language]
  return {
    title: say.findTitle,
    error,
    noindex: true,
    body: (
      <>
        <FieldErrorSummary
          errors={{ code: error ? say.unknown : undefined }}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        <form method="get" action={paths.hallFinder.to()} novalidate>
          <Input
            name="code"
            label={{ text: say.findLabel, size: 'l', pageHeading: true }}
            hint={say.findHint}
            width={10}
            value={typed}
            error={error ? say.unknown : undefined}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
          />
          <Button>{say.find}</Button>
        </form>
      </>
    ),
  }
}
