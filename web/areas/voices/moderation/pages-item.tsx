import type { Panel } from '../../../platform/subjects.ts'
import { formatShortDate } from '../../../ui/layout/format.ts'
import { Quote } from '../../../ui/quote/quote.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { moderatedVoice } from '../paths.ts'
import type { Part } from '../shown/parts.ts'
import { age, channelNames, waitNames } from './desk-words.ts'
import { SentWith } from './pages-sent.tsx'
import { AskedBy, type Other, Together } from './scale/together-pages.tsx'
import { reasonWords } from './words.ts'

export type QueueItem = {
  id: string
  stamp: string
  words: string | null
  parts: readonly Part[]
  language: string
  kind: string
  about: { title: string; href?: string | undefined }
  channel: keyof typeof channelNames
  source: string | null
  publicName: string | null
  under18: boolean
  consentPublish: boolean
  givenAt: Date
  queuedAt: Date
  waitsFor: string
  reports: readonly { reason: string; words: string | null }[]
  appeal: string | undefined
  /** How many that wait say the same, this one among them; those beside it that are decided with it. */
  total: number
  others: readonly Other[]
  /** Pictures and recordings that came with it. */
  sent: Panel | undefined
  /** Who asked for the second look, and what they wrote. */
  asked: { name: string; sentence: string | null; own: boolean } | undefined
}

const partNames: Record<string, string> = { priority: 'Priority', prompt: 'Answer', skills: 'Offers to help' }
export const partName = ({ kind, number }: Part): string => [partNames[kind] ?? kind, number || ''].join(' ').trim()

/** What somebody said: the words, then each part under its name. */
export const Said = ({ words, parts, language }: Pick<QueueItem, 'words' | 'parts' | 'language'>) => (
  <>
    {words && <Quote {...(language === 'en' ? {} : { lang: language })}>{words}</Quote>}
    {parts.length > 0 && (
      <ul class="govuk-list fm-queue__parts">
        {parts.map((part) => (
          <li>
            <span class="fm-queue__part">{partName(part)}</span> <span lang={language}>{part.text}</span>
          </li>
        ))}
      </ul>
    )}
  </>
)

/** One answer of the queue, with its own buttons: each has the key that presses it. */
export function QueuedItem({ item, now, checked }: { item: QueueItem; now: Date; checked: boolean }) {
  const waited = age(item.queuedAt, now)
  const short = (item.words ?? item.parts[0]?.text ?? 'No words').slice(0, 60)
  const press = (deed: string, key: string, says: string, name: string) => (
    <button
      type="submit"
      class="fm-link-button"
      name="one"
      value={`${deed}:${item.id}`}
      data-triage-key={key}
      data-triage-says={says}
    >
      {name}
      <span class="govuk-visually-hidden">: {short}</span>
    </button>
  )
  const all = item.others.length ? ` all ${item.others.length + 1}` : ''
  const open = moderatedVoice.to({ voice: item.id })
  return (
    <li class="fm-queue__item" id={`answer-${item.id}`} data-triage-item>
      <input type="hidden" name="seen" value={`${item.id} ${item.stamp}`} />
      <div class="govuk-checkboxes govuk-checkboxes--small fm-queue__tick">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={`chosen-${item.id}`}
            name="chosen"
            value={item.id}
            checked={checked}
          />{' '}
          <label class="govuk-label govuk-checkboxes__label" for={`chosen-${item.id}`}>
            <span class="govuk-visually-hidden">Choose: {short}</span>
          </label>
        </div>
      </div>
      <div class="fm-queue__what">
        <p class="fm-queue__about">
          <Tag colour={item.waitsFor === 'new' ? 'grey' : item.waitsFor === 'appealed' ? 'purple' : 'orange'}>
            {waitNames[item.waitsFor] ?? item.waitsFor}
          </Tag>{' '}
          {item.under18 && <Tag colour="magenta">Under 18</Tag>}{' '}
          {item.total > 1 && <Tag colour="blue">{item.total.toLocaleString('en-GB')} say the same</Tag>}{' '}
          {waited.late ? <strong>{waited.text}</strong> : waited.text} · {channelNames[item.channel]}
          {item.source && ` (${item.source})`}, {formatShortDate(item.givenAt)} ·{' '}
          {item.about.href ? (
            <a class="govuk-link" href={item.about.href}>
              {item.about.title}
            </a>
          ) : (
            item.about.title
          )}
          {item.publicName && ` · as “${item.publicName}”`}
          {!item.consentPublish && ' · not to be shown'}
        </p>
        <Said {...item} />
        <SentWith panel={item.sent} />
        <Together item={item} />
        {item.asked && <AskedBy asked={item.asked} />}
        {item.reports.map(({ reason, words }) => (
          <p class="fm-queue__note">
            <strong>A reader says: {reasonWords.en[reason as keyof typeof reasonWords.en]?.name ?? reason}.</strong>{' '}
            {words}
          </p>
        ))}
        {item.appeal && (
          <p class="fm-queue__note">
            <strong>The author asks for another look:</strong> {item.appeal}
          </p>
        )}
        <div class="fm-queue__deeds">
          {item.appeal === undefined && !item.asked?.own && (
            <>
              {item.consentPublish &&
                press('publish', 'p', 'show', all ? `Show${all} to everyone` : 'Show to everyone')}
              {press('count', 'c', 'count only', all ? `Count${all} only` : 'Count only')}
              {press('hold', 'h', 'second look', all ? `Second look at${all}` : 'Second look')}
            </>
          )}
          <a
            class="govuk-link"
            href={open}
            data-triage-key="o"
            data-triage-says={item.appeal === undefined ? 'open or refuse' : 'answer'}
          >
            {item.appeal === undefined ? 'Open or refuse' : 'Answer the appeal'}
            <span class="govuk-visually-hidden">: {short}</span>
          </a>
        </div>
      </div>
    </li>
  )
}
