import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language } from '../../../../../ui/layout/view.ts'
import type { Kept } from '../queries.ts'
import { words } from '../words.ts'

/** How anybody counts again: the ballots, the steps, the lot, and the fingerprint that is in the record. */
export function Again({ counted, href, language }: { counted: Kept; href: string; language: Language }) {
  const say = words[language]
  return (
    <Section id="again" title={say.again}>
      <p class="govuk-body">{say.againIntro}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={href} download>
          {say.download}
        </a>
      </p>
      <ol class="govuk-list govuk-list--number">
        {say.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="govuk-body">{say.command}</p>
      <p class="govuk-body">
        <code class="fm-hash">bin/folkmoot recount ballots.jsonl</code>
      </p>
      <h3 class="govuk-heading-s">{say.lot}</h3>
      <p class="govuk-body fm-hash">{counted.result.lot.join(', ')}</p>
      <h3 class="govuk-heading-s">{say.root}</h3>
      <p class="govuk-body fm-hash">{counted.root}</p>
      <p class="govuk-body">{say.rootHint}</p>
    </Section>
  )
}
