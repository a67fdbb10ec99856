import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import type { Activity } from '../activity/types.ts'
import * as paths from '../paths.ts'
import { about, calledAs } from './desk-words.ts'
import { ownName, translationLanguages } from './languages.ts'
import type { FormatRow } from './queries.ts'
import { formats, slugOf, type Translated } from './rules.ts'
import { coverOf } from './translating.ts'

export type ListPage = { activity: Activity; versions: readonly FormatRow[]; sentences: readonly string[] }

/** What there is of an activity in other languages and formats, and what can be made. */
export function listView({ activity, versions, sentences }: ListPage): View {
  const has = (slug: string) => versions.some((version) => slugOf(version) === slug)
  const open = (version: string) => paths.versionDesk.to({ activity: activity.id, version })
  const missing = translationLanguages.filter(({ value }) => !has(value))
  const others = formats.filter((format) => format !== 'translation' && !has(format))
  return {
    title: 'Other languages and formats',
    staff: true,
    section: 'projects',
    back: { href: paths.activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    body: (
      <>
        <h1 class="govuk-heading-l">Other languages and formats</h1>
        <p class="govuk-body">
          People find these on the public page. Large print is there already: it is drawn from the questions. Welsh has
          a{' '}
          <a class="govuk-link" href={paths.welsh.to({ activity: activity.id })}>
            page of its own
          </a>
          , because all of the website is in Welsh. What people asked for stands under{' '}
          <a class="govuk-link" href={paths.formatRequests.to()}>
            requests
          </a>
          .
        </p>
        {versions.length ? (
          <Table
            caption="Made so far"
            captionSize="m"
            head={['Version', 'State', 'Words']}
            rows={versions.map((version) => [
              <a class="govuk-link" href={open(slugOf(version))}>
                {calledAs(version)}
              </a>,
              version.publishedAt ? <Tag colour="green">Public</Tag> : <Tag colour="grey">Draft</Tag>,
              howFar(version, sentences),
            ])}
          />
        ) : (
          <p class="govuk-body">None has been made yet.</p>
        )}
        {others.length > 0 && (
          <Section id="formats" title="Add a format">
            <dl class="govuk-summary-list govuk-summary-list--no-border">
              {others.map(
                (format) =>
                  format !== 'translation' && (
                    <div class="govuk-summary-list__row">
                      <dt class="govuk-summary-list__key">
                        <a class="govuk-link" href={open(format)}>
                          {calledAs({ format, language: 'en' })}
                        </a>
                      </dt>
                      <dd class="govuk-summary-list__value">{about[format]}</dd>
                    </div>
                  ),
              )}
            </dl>
          </Section>
        )}
        <Section id="languages" title="Add a language">
          <ul class="govuk-list fm-columns">
            {missing.map(({ value, text }) => (
              <li>
                <a class="govuk-link" href={open(value)}>
                  {text}
                </a>{' '}
                <span lang={value}>{ownName(value)}</span>
              </li>
            ))}
          </ul>
        </Section>
      </>
    ),
  }
}

function howFar({ format, content, machine, checkedAt }: FormatRow, sentences: readonly string[]): string {
  if (format !== 'translation') return 'All of it'
  const { done, all } = coverOf(sentences, (content as Translated).texts)
  const by = machine ? (checkedAt ? ', by a machine, checked' : ', by a machine, not checked') : ''
  return `${done === all ? 'All of it' : `${done} of ${all} sentences`}${by}`
}
