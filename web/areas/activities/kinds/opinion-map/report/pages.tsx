import type { ComponentChildren } from 'preact'
import type { MapStatement } from '../../../../../kernels/opinion-map.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { translated } from '../../../../../platform/words.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Details } from '../../../../../ui/details/details.tsx'
import { formatDateTime } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { addressOf } from '../../../activity/address.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { textOf } from '../voting/pages.tsx'
import { EveryStatement } from './every-statement.tsx'
import { ImportedNote } from './imported-note.tsx'
import { Picture } from './picture.tsx'
import { commonOf, countsOf, dividingOf, type Own, type Reading, sharedOf } from './read.ts'
import { sentencesOf } from './sentences.ts'
import { VotesBar } from './votes-bar.tsx'
import { mapWords } from './words.ts'

export type MapPageOf = {
  activity: Activity
  reading: Reading | undefined
  madeAt: Date | undefined
  version: number
  open: boolean
  /** Where this person stands; undefined on the page that is the same for everybody. */
  own: Own | 'unasked' | undefined
  reports: readonly { id: string; at: Date }[]
  language: Language
}

/** What people think: sentences first, then what is shared, what divides, who the groups are, and the picture. */
export function mapView(page: MapPageOf): View {
  const { activity, reading, language } = page
  const say = mapWords[language]
  const at = addressOf(activity)
  return {
    title: `${say.title}: ${translated(activity, 'title', language)}`,
    width: 'wide',
    breadcrumbs: [{ href: paths.activity.to(at), text: translated(activity, 'title', language) }],
    scripts: ['opinions'],
    body: (
      <div data-opinions={page.version} data-opinions-now={paths.opinionsNow.to(at)} data-opinions-fresh={say.fresh}>
        <span class="govuk-caption-l">{translated(activity, 'question', language)}</span>
        <h1 class="govuk-heading-l">{say.title}</h1>
        <ImportedNote activity={activity} language={language} />
        {page.open && (
          <Button href={paths.vote.to(at)} variant="secondary">
            {say.vote}
          </Button>
        )}
        {reading ? <Findings page={page} reading={reading} /> : <p class="govuk-body-l">{say.noneYet}</p>}
        {page.reports.length > 0 && (
          <Section id="reports" title={say.reports}>
            <ul class="govuk-list">
              {page.reports.map((report) => (
                <li>
                  <a class="govuk-link" href={withQuery(paths.opinionReport.to(at), { of: report.id })}>
                    {say.report(formatDateTime(report.at, language))}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    ),
  }
}

/** All that a map says, on its own page and in a report. */
export function Findings({ page, reading }: { page: MapPageOf; reading: Reading }) {
  const { language, own } = page
  const say = mapWords[language]
  const found = reading.page
  const { reason } = found.certainty
  return (
    <>
      <Section id="said" title={say.said}>
        <p class="govuk-body-l">{reason === 'clear' ? say.groups(found) : say.unclear[reason]}</p>
        <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
          {sentencesOf(reading, language).map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <p class="govuk-body">{say.lead(countsOf(reading))}</p>
      </Section>
      {found.groups.length ? (
        <Groups reading={reading} language={language} />
      ) : (
        <Section id="common" title={say.common}>
          <Statements list={commonOf(reading)} reading={reading} language={language} />
        </Section>
      )}
      <Picture page={found} own={own === 'unasked' ? undefined : own} language={language} />
      <Yourself page={page} reading={reading} />
      <Section id="every-statement" title={say.all}>
        <EveryStatement reading={reading} language={language} />
      </Section>
      <Details summary={say.how}>
        <ul class="govuk-list govuk-list--bullet">
          {say.formulas.map((formula) => (
            <li>{formula}</li>
          ))}
        </ul>
      </Details>
      {page.madeAt && <p class="govuk-hint">{say.made(formatDateTime(page.madeAt, language))}</p>}
    </>
  )
}

function Yourself({ page: { own, activity, open, language }, reading }: { page: MapPageOf; reading: Reading }) {
  const say = mapWords[language]
  if (own === 'unasked')
    return open ? (
      <p class="govuk-body">
        <a class="govuk-link" href={withQuery(paths.opinions.to(addressOf(activity)), { me: 'yes' })}>
          {say.seeYou}
        </a>
      </p>
    ) : null
  if (!own || !reading.page.groups.length) return null
  const group = reading.page.groups.find(({ id }) => id === own.group)
  return <p class="govuk-body-l">{own.group === undefined || !group ? say.tooFewOfYours : say.nearest(group.name)}</p>
}

function Groups({ reading, language }: { reading: Reading; language: Language }) {
  const say = mapWords[language]
  const shared = sharedOf(reading)
  const dividing = dividingOf(reading)
  return (
    <>
      <Section id="shared" title={say.shared}>
        <p class="govuk-body">{shared.length ? say.sharedText : say.noneShared}</p>
        <Statements list={shared} reading={reading} language={language} />
      </Section>
      <Section id="divides" title={say.divides}>
        <p class="govuk-body">{dividing.length ? say.dividesText : say.noneDivides}</p>
        <Statements list={dividing} reading={reading} language={language} />
      </Section>
      {reading.page.groups.map(({ id, name, size, representative }, g) => (
        <Section id={`group-${id}`} title={say.groupTitle(name, size)}>
          <p class="govuk-body">{say.groupText}</p>
          <Statements
            list={representative.flatMap(({ number }) => reading.statements.get(number) ?? [])}
            reading={reading}
            language={language}
            first={g}
          />
        </Section>
      ))}
    </>
  )
}

type List = { list: readonly MapStatement[]; reading: Reading; language: Language; first?: number }

/** Statements with how each group voted, or everybody where there are no groups; `first` names the group that comes first. */
function Statements({ list, reading, language, first = 0 }: List): ComponentChildren {
  const say = mapWords[language]
  const groups = reading.page.groups.map(({ name }, g) => ({ name: say.groupOf(name), g }))
  const order = [...groups.slice(first, first + 1), ...groups.filter(({ g }) => g !== first)]
  return list.length === 0 ? null : (
    <ul class="fm-statements">
      {list.map((one) => (
        <li class="fm-statements__one">
          <p class="fm-statements__text">{textOf(reading.texts.get(one.number)!, language)}</p>
          {order.length ? (
            order.map(({ name, g }) => <VotesBar name={name} votes={one.groups[g]!} language={language} />)
          ) : (
            <VotesBar name={say.everyone} votes={one.votes} language={language} />
          )}
        </li>
      ))}
    </ul>
  )
}
