import type { ComponentChildren } from 'preact'
import { translated } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { Facts } from '../../../ui/layout/facts.tsx'
import { formatDateTime, formatList, timeLeft } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { project as projectPath } from '../../projects/paths.ts'
import { houseRules, receiptLookUp } from '../../voices/paths.ts'
import { type VersionName, Versions } from '../formats/shown-pages.tsx'
import type { Shown } from '../kinds/face.ts'
import * as paths from '../paths.ts'
import { type ShownAnswer, ShownAnswers } from './answers-pages.tsx'
import { ByChannel } from './channels-pages.tsx'
import { type Door, endOf } from './rules.ts'
import type { Activity } from './types.ts'
import { activityWords } from './words.ts'

export type StartPage = {
  activity: Activity
  door: Door
  draft: boolean
  minutes: number
  received: number
  byChannel: Readonly<Record<string, number>>
  latest: readonly ShownAnswer[]
  /** What the kind shows of its own, and whether answers are listed one by one. */
  own: Shown
  listed: boolean
  contact: { email: string; phone: string; address: string }
  /** What there is in other languages and formats. */
  versions: readonly VersionName[]
  language: Language
  now: Date
}

/** Where taking part begins: one question, and all that one needs to know before answering. */
export function startView(page: StartPage): View {
  const { activity, language, door, received } = page
  const say = activityWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const title = translated(activity, 'title', language)
  const question = translated(activity, 'question', language)
  const help = translated(activity, 'help', language)
  const project = translated(activity.project, 'title', language)
  return {
    title,
    description: question,
    section: 'projects',
    breadcrumbs: [{ href: projectPath.to({ project: at.project }), text: project }],
    body: (
      <>
        {page.draft && <InsetText>{say.draft}</InsetText>}
        <h1 class="govuk-heading-xl">{page.own.heading ?? question}</h1>
        {help && <p class="govuk-body-l">{help}</p>}
        {page.own.above}
        {door === 'open' ? (
          <Begin
            begin={page.own.begin}
            otherwise={{ href: paths.answer.to(at), text: say.start }}
            language={language}
          />
        ) : (
          <Shut door={door} activity={activity} language={language} />
        )}
        <Facts facts={facts(page)} />
        {page.own.below}
        {door === 'closed' ? <Became activity={activity} language={language} /> : <Happens language={language} />}
        {door === 'open' && <OtherWays contact={page.contact} language={language} />}
        <Versions activity={activity} versions={page.versions} language={language} />
        {received > 0 && page.listed && (
          <Section
            id="said"
            title={say.said}
            {...(page.latest.length ? { more: { href: paths.answers.to(at), text: say.seeAnswers } } : {})}
          >
            {page.latest.length ? (
              <ShownAnswers answers={page.latest} language={language} />
            ) : (
              <p class="govuk-body">{say.noneShown}</p>
            )}
            <ByChannel byChannel={page.byChannel} language={language} />
          </Section>
        )}
      </>
    ),
  }
}

/** The one thing to do here; nothing where the kind has its own buttons. */
const Begin = (props: { begin: Shown['begin']; otherwise: { href: string; text: string }; language: Language }) => {
  const { begin, otherwise, language } = props
  if (begin === null) return null
  return (
    <Button start href={begin?.href ?? otherwise.href}>
      {begin?.text[language] ?? otherwise.text}
    </Button>
  )
}

const Happens = ({ language }: { language: Language }) => {
  const say = activityWords[language]
  return (
    <Section id="what-happens" title={say.whatHappens}>
      <p class="govuk-body">{say.whatHappensText}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={houseRules.to()}>
          {say.rules}
        </a>
      </p>
    </Section>
  )
}

const Became = ({ activity, language }: { activity: Activity; language: Language }) => {
  const say = activityWords[language]
  return (
    <Section id="what-became" title={say.became}>
      <p class="govuk-body">
        {say.becameText}{' '}
        <a class="govuk-link" href={projectPath.to({ project: activity.project.slug })}>
          {translated(activity.project, 'title', language)}
        </a>
        .
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={receiptLookUp.to()}>
          {say.lookUp}
        </a>
      </p>
    </Section>
  )
}

function Shut({ door, activity, language }: { door: Exclude<Door, 'open'>; activity: Activity; language: Language }) {
  const say = activityWords[language].doors[door]
  const when = door === 'not-yet-open' ? activity.opensAt : door === 'closed' ? endOf(activity) : null
  return (
    <InsetText>
      <h2 class="govuk-heading-m">{say.title}</h2>
      <p class="govuk-body">{say.text(when ? formatDateTime(when, language) : undefined)}</p>
      {door === 'closed' && activity.closedWhy && <p class="govuk-body">{activity.closedWhy}</p>}
    </InsetText>
  )
}

function facts({
  activity,
  door,
  minutes,
  language,
  received,
  now,
}: StartPage): { name: string; words: ComponentChildren }[] {
  const say = activityWords[language]
  const end = endOf(activity)
  const level = { open: say.noAccount, email: say.needsEmail, account: say.needsAccount, code: say.needsCode }
  const where = activity.project.areas.map(({ name }) => name)
  return [
    { name: say.who, words: where.length ? `${say.forAll}: ${formatList(where, language)}` : say.forAll },
    ...(door === 'closed'
      ? []
      : [{ name: say.howLong, words: `${say.minutes(minutes)}. ${level[activity.identityLevel]}.` }]),
    ...(door === 'open'
      ? [
          {
            name: say.closes,
            words: end ? `${formatDateTime(end, language)}. ${timeLeft(end, now, language)}.` : say.noEnd,
          },
        ]
      : []),
    ...(received > 0 ? [{ name: say.soFar, words: `${say.tookPart(received)}.` }] : []),
  ]
}

function OtherWays({ contact, language }: { contact: StartPage['contact']; language: Language }) {
  const say = activityWords[language]
  return (
    <Section id="other-ways" title={say.otherWays}>
      <ul class="govuk-list govuk-list--bullet">
        <li>{say.paper}</li>
        {contact.phone && (
          <li>
            {say.phone}{' '}
            <a class="govuk-link" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
              {contact.phone}
            </a>
          </li>
        )}
        {contact.email && (
          <li>
            {say.email}{' '}
            <a class="govuk-link" href={`mailto:${contact.email}`}>
              {contact.email}
            </a>
          </li>
        )}
        {contact.address && (
          <li>
            {say.post} {contact.address}
          </li>
        )}
      </ul>
    </Section>
  )
}
