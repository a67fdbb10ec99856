import { formatDate } from '../../../ui/layout/format.ts'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import type { Card } from './card.ts'
import { gradeNames } from './words.ts'

/** The link officer with how to reach them, and who stands in. */
export const CardFacts = ({ card }: { card: Card }) => (
  <SummaryList
    rows={[
      { key: 'Name', value: card.name },
      { key: 'Works as', value: `${gradeNames[card.grade]}, ${card.service}` },
      !!card.email && { key: 'Email', value: <Mail to={card.email} /> },
      !!card.telephone && { key: 'Telephone', value: card.telephone },
      { key: 'Since', value: formatDate(card.since) },
      card.cover && {
        key: `Away until ${formatDate(card.cover.untilOn)}`,
        value: (
          <>
            Ask {card.cover.name}
            {card.cover.email && (
              <>
                {' '}
                <Mail to={card.cover.email} />
              </>
            )}
            {card.cover.telephone && `, ${card.cover.telephone}`}
          </>
        ),
      },
    ]}
  />
)

const Mail = ({ to }: { to: string }) => (
  <a class="govuk-link" href={`mailto:${to}`}>
    {to}
  </a>
)
