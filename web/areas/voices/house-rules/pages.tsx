import type { Language, View } from '../../../ui/layout/view.ts'
import { Prose } from '../../../ui/prose/prose.tsx'
import { reasons } from '../moderation/rules.ts'
import { reasonWords } from '../moderation/words.ts'
import { moderationLog } from '../paths.ts'
import { houseRulesWords } from './words.ts'

/** What may be said here, what is not shown and why, and what a person can do about it. */
export function houseRulesView({ language, own }: { language: Language; own: string | undefined }): View {
  const say = houseRulesWords[language]
  const list = (lines: readonly string[]) => (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
  return {
    title: say.title,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="govuk-body-l">{say.lead}</p>
        <h2 class="govuk-heading-m">{say.welcomeTitle}</h2>
        {list(say.welcome)}
        <h2 class="govuk-heading-m">{say.notShownTitle}</h2>
        <p class="govuk-body">{say.notShown}</p>
        <dl class="govuk-summary-list">
          {reasons.map((reason) => (
            <div class="govuk-summary-list__row">
              <dt class="govuk-summary-list__key">{reasonWords[language][reason].name}</dt>
              <dd class="govuk-summary-list__value">{reasonWords[language][reason].sentence}</dd>
            </div>
          ))}
        </dl>
        {own && (
          <>
            <h2 class="govuk-heading-m">{say.own}</h2>
            <Prose words={own} headingLevel={3} />
          </>
        )}
        <h2 class="govuk-heading-m">{say.afterwardsTitle}</h2>
        {list(say.afterwards)}
        <p class="govuk-body">
          <a class="govuk-link" href={moderationLog.to()}>
            {say.log}
          </a>
        </p>
      </>
    ),
  }
}
