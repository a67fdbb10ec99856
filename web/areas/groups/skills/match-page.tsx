import { Button } from '../../../ui/button/button.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import * as paths from '../paths.ts'
import { EntryFacts } from './entry-page.tsx'
import { MatchTag } from './match-list.tsx'
import type { Details, Match } from './match-queries.ts'
import type { Entry } from './queries.ts'
import { words } from './words.ts'

export type MatchPage = {
  match: Match & { live: boolean }
  offer: Entry
  need: Entry
  /** Only where both agreed. */
  details: Details | undefined
  token: string
}

/** One offer and one need: who asked, what was answered, and how to reach one another once both said yes. */
export function matchPage({ match, offer, need, details, token }: MatchPage): View {
  const open = match.live && !match.endedAt
  const asked = open && match.state === 'asked' && match.askedBySide !== match.side
  return {
    title: words.match,
    section: 'mine',
    noindex: true,
    form: true,
    back: { href: paths.skills.to(), text: words.title },
    body: (
      <>
        <h1 class="govuk-heading-l">{words.match}</h1>
        <p class="govuk-body">
          <MatchTag match={match} /> {formatDate(match.endedAt ?? match.agreedAt ?? match.askedAt)}
        </p>
        {details && <Reach details={details} />}
        {asked && (
          <>
            <p class="govuk-body-l">{words.yourTurnText}</p>
            <PostForm action={paths.skillMatchAnswer.to({ match: match.id })} token={token} class="govuk-button-group">
              <Button name="answer" value="yes" preventDoubleClick>
                {words.yes}
              </Button>
              <Button name="answer" value="no" variant="secondary" preventDoubleClick>
                {words.no}
              </Button>
            </PostForm>
          </>
        )}
        {open && match.state === 'asked' && !asked && <p class="govuk-body-l">{words.theirTurn}</p>}
        {!open && <p class="govuk-body-l">{words.over}</p>}
        <Half id="offer" title={words.offerIs} entry={offer} />
        <Half id="need" title={words.needIs} entry={need} />
        {open && !asked && (
          <PostForm action={paths.skillMatchEnding.to({ match: match.id })} token={token}>
            <p class="govuk-body">{words.withdrawHint}</p>
            <Button variant="warning" preventDoubleClick>
              {words.withdraw}
            </Button>
          </PostForm>
        )}
      </>
    ),
  }
}

const Half = ({ id, title, entry }: { id: string; title: string; entry: Entry }) => (
  <Section id={id} title={title}>
    <p class="govuk-body">
      <strong>{entry.title}</strong>
    </p>
    <p class="govuk-body fm-written">{entry.about}</p>
    <EntryFacts entry={entry} />
  </Section>
)

const Reach = ({ details: { name, email, telephone } }: { details: Details }) => (
  <Section id="reach" title={words.details}>
    <p class="govuk-body">{words.detailsHint}</p>
    <SummaryList
      rows={[
        { key: words.name, value: name },
        !!email && { key: words.email, value: email },
        !!telephone && { key: words.telephone, value: telephone },
      ]}
    />
  </Section>
)
