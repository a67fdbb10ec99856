import { paragraphChanges } from '../../../../../platform/paragraph-changes.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { Difference } from '../../../../../ui/difference/difference.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { SummaryList } from '../../../../../ui/summary-list/summary-list.tsx'
import type { Activity } from '../../../activity/types.ts'
import { numberOf } from '../definition.ts'
import * as paths from '../paths.ts'
import type { Version } from '../queries.ts'
import { draftWords } from '../words.ts'
import { crumbs } from './text-page.tsx'

export type ChangesPage = { activity: Activity; versions: readonly Version[]; language: Language }

/** All versions, the newest first, each with what the council says changed. */
export function changesView({ activity, versions, language }: ChangesPage): View {
  const say = draftWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  return {
    title: `${say.versions}: ${activity.title}`,
    section: 'projects',
    breadcrumbs: [...crumbs(activity, language), { href: paths.text.to(at), text: say.title }],
    body: (
      <>
        <h1 class="govuk-heading-l">{say.versions}</h1>
        {versions.length < 2 && <p class="govuk-body">{say.noChanges}</p>}
        {versions.map(({ number, at: made, whatChanged }) => (
          <Section id={`version-${number}`} title={say.version(number, formatDate(made, language))}>
            <p class="govuk-body" {...(whatChanged && language !== 'en' ? { lang: 'en' } : {})}>
              {whatChanged || say.first}
            </p>
            <ul class="govuk-list">
              <li>
                <a class="govuk-link" href={withQuery(paths.text.to(at), { version: String(number) })}>
                  {say.title}
                  <span class="govuk-visually-hidden">: {say.version(number, formatDate(made, language))}</span>
                </a>
              </li>
              {number > 1 && (
                <li>
                  <a class="govuk-link" href={paths.changesOf.to({ ...at, number: String(number) })}>
                    {say.changesOf(number)}
                  </a>
                </li>
              )}
            </ul>
          </Section>
        ))}
      </>
    ),
  }
}

export type DifferencePage = { activity: Activity; before: Version; after: Version; language: Language }

/** One version beside the one before it, word by word. */
export function differenceView({ activity, before, after, language }: DifferencePage): View {
  const say = draftWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  return {
    title: `${say.changesOf(after.number)}: ${activity.title}`,
    section: 'projects',
    breadcrumbs: [...crumbs(activity, language), { href: paths.changes.to(at), text: say.versions }],
    body: (
      <>
        <h1 class="govuk-heading-l">{say.changesOf(after.number)}</h1>
        <SummaryList
          rows={[
            { key: { text: say.what }, value: { text: after.whatChanged } },
            { key: { text: say.title }, value: { text: say.version(after.number, formatDate(after.at, language)) } },
          ]}
        />
        <Section id="difference" title={say.difference}>
          <Changes before={before} after={after} language={language} />
        </Section>
      </>
    ),
  }
}

/** What changed by paragraph, under its number; what stayed is only counted. */
export function Changes({
  before,
  after,
  language,
}: {
  before: Pick<Version, 'paragraphs'>
  after: Pick<Version, 'paragraphs'>
  language: Language
}) {
  const say = draftWords[language]
  const all = paragraphChanges(before.paragraphs, after.paragraphs)
  const changed = all.filter(({ kind, moved }) => kind !== 'same' || moved)
  return (
    <>
      {changed.map((change) => (
        <div class="fm-draft__change">
          <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{say.paragraph(numberOf(change.id))}</h3>
          <Difference
            pieces={change.pieces}
            kind={change.kind}
            moved={change.moved}
            words={say.differenceWords}
            {...(language === 'en' ? {} : { attributes: { lang: 'en' } })}
          />
        </div>
      ))}
      {all.length > changed.length && <p class="govuk-body">{say.same(all.length - changed.length)}</p>}
    </>
  )
}
