import { Button } from '../../../ui/button/button.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import * as paths from '../paths.ts'
import { words } from './words.ts'

/** Finding the group that is to be named. */
export function choosePage({
  typed,
  groups,
}: {
  typed: string
  groups: readonly { id: string; name: string }[]
}): View {
  return {
    title: words.choose,
    staff: true,
    section: 'network',
    back: { href: paths.keyGroups.to(), text: words.title },
    form: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{words.choose}</h1>
        <form action={paths.chooseKeyGroup.to()} method="get" novalidate>
          <Input name="words" label="Which group?" hint={words.chooseHint} value={typed} />
          <Button>{words.find}</Button>
        </form>
        {groups.length > 0 && (
          <ul class="govuk-list govuk-list--spaced">
            {groups.map(({ id, name }) => (
              <li>
                <a class="govuk-link" href={paths.designation.to({ group: id })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        )}
        {typed && groups.length === 0 && <p class="govuk-body">{words.notFound}.</p>}
      </>
    ),
  }
}
