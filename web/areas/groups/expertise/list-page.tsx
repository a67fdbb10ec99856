import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import * as paths from '../paths.ts'
import type { Call } from './queries.ts'
import { words } from './words.ts'

export type CallList = {
  calls: readonly Call[]
  more: boolean
  show: 'open' | 'closed'
  page: number
  asks: boolean
}

/** Calls for what groups know, for everyone: each with what it pays. */
export function callsPage({ calls, more, show, page, asks }: CallList): View {
  const here = (to: 'open' | 'closed', number?: number) =>
    withQuery(paths.calls.to(), { show: to === 'closed' ? to : undefined, page: number })
  return {
    title: words.title,
    description: words.intro,
    body: (
      <>
        <h1 class="govuk-heading-xl">{words.title}</h1>
        <p class="govuk-body-l">{words.intro}</p>
        {asks && <Button href={paths.newCall.to()}>{words.ask}</Button>}
        <SubNavigation
          label={words.title}
          items={[
            { href: here('open'), text: words.open, current: show === 'open' },
            { href: here('closed'), text: words.closed, current: show === 'closed' },
          ]}
        />
        {calls.length === 0 ? (
          <Empty title={show === 'open' ? words.noneOpen : words.noneClosed}>{words.noneText}</Empty>
        ) : (
          calls.map((call) => (
            <Card
              href={paths.call.to({ call: call.id })}
              title={call.title}
              headingLevel={2}
              kicker={
                show === 'open' ? `${words.facts.closes} ${formatDate(call.closesOn)}` : words.ended(call.closesOn)
              }
              facts={[words.payment(call), call.effort, ...(call.report ? [words.tags.reported] : [])]}
            />
          ))
        )}
        {more && (
          <p class="govuk-body">
            <a class="govuk-link" href={here(show, page + 1)}>
              {words.next}
            </a>
          </p>
        )}
      </>
    ),
  }
}
