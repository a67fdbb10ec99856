import type { ParagraphChange } from '../../../../platform/paragraph-changes.ts'
import { joinParagraphs } from '../../../../platform/paragraphs.ts'
import { formatDate } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../ui/layout/view.ts'
import { Prose } from '../../../../ui/prose/prose.tsx'
import { Changes } from '../changes.tsx'
import type { Publication } from '../drafts/queries.ts'
import * as paths from '../paths.ts'
import type { Version, WorkingGroup } from '../types.ts'
import { openWords } from './words.ts'

type DraftPage = {
  group: WorkingGroup
  project: { slug: string; title: string; href: string }
  draft: { id: string; title: string }
  version: Version
  publications: readonly Publication[]
  /** Against the version that was published before. */
  changes: { since: number; list: readonly ParagraphChange[] } | undefined
  language: Language
}

/** A version that both sides agreed to publish, what changed since the one before, and all there were. */
export function jointDraftView({ group, project, draft, version, publications, changes, language }: DraftPage): View {
  const say = openWords[language]
  const to = { project: project.slug, group: group.id, draft: draft.id }
  const [newest] = publications
  const own = publications.find((one) => one.version === version.version)!
  const lang = language === 'cy' ? 'en' : undefined
  return {
    title: draft.title,
    section: 'projects',
    breadcrumbs: [
      { href: project.href, text: project.title },
      { href: paths.workingGroup.to(to), text: group.name },
    ],
    body: (
      <>
        <article>
          <p class="fm-kicker">{say.draftKicker}</p>
          <h1 class="govuk-heading-xl">{draft.title}</h1>
          {newest!.version !== version.version && (
            <p class="govuk-inset-text">
              {say.older(version.version)}{' '}
              <a class="govuk-link" href={paths.jointDraft.to(to)}>
                {say.newest}
              </a>
            </p>
          )}
          <p class="govuk-body-l">{say.ownWords}</p>
          <p class="govuk-body">
            {say.agreed(own.version, formatDate(own.at, language))}.{' '}
            {say.agreedBy(own.yesCommunity, own.yesOfficer, own.filled)}
          </p>
          <Section id="text" title={say.text}>
            <Prose words={joinParagraphs(version.paragraphs)} headingLevel={3} lang={lang} />
          </Section>
        </article>
        {changes && (
          <Section id="changes" title={say.changes(changes.since)}>
            <Changes changes={changes.list} language={language} />
          </Section>
        )}
        <Section id="versions" title={say.versions}>
          <ul class="govuk-list">
            {publications.map((one) => (
              <li>
                <a class="govuk-link" href={paths.jointDraftVersion.to({ ...to, version: String(one.version) })}>
                  {say.agreed(one.version, formatDate(one.at, language))}
                </a>{' '}
                <span class="fm-meta">{say.agreedBy(one.yesCommunity, one.yesOfficer, one.filled)}</span>
              </li>
            ))}
          </ul>
        </Section>
      </>
    ),
  }
}
