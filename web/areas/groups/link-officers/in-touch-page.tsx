import { Button } from '../../../ui/button/button.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import * as paths from '../paths.ts'
import { words } from './words.ts'

export type InTouch = { typed: string; groups: readonly { name: string; service?: string; officer?: string }[] }

/** Which service is in touch with a group already: names and services, no contact details. */
export function inTouchPage({ typed, groups }: InTouch): View {
  return {
    title: words.inTouch,
    staff: true,
    section: 'network',
    form: true,
    back: { href: paths.linkOfficers.to(), text: words.title },
    body: (
      <>
        <h1 class="govuk-heading-l">{words.inTouch}</h1>
        <p class="govuk-body">{words.inTouchIntro}</p>
        <form action={paths.inTouch.to()} method="get" novalidate>
          <Input name="words" label={words.findLabel} value={typed} />
          <Button>{words.find}</Button>
        </form>
        {groups.length > 0 && (
          <dl class="govuk-summary-list">
            {groups.map(({ name, service, officer }) => (
              <div class="govuk-summary-list__row">
                <dt class="govuk-summary-list__key">{name}</dt>
                <dd class="govuk-summary-list__value">
                  {service ? `${service}: ${officer}, link officer` : words.noService}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {typed && groups.length === 0 && <p class="govuk-body">{words.notFound}</p>}
      </>
    ),
  }
}
