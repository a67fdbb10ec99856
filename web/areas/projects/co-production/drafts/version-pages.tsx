import type { ParagraphChange } from '../../../../platform/paragraph-changes.ts'
import { joinParagraphs } from '../../../../platform/paragraphs.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Input } from '../../../../ui/input/input.tsx'
import { formatDateTime } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../ui/layout/view.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Prose } from '../../../../ui/prose/prose.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { Table } from '../../../../ui/table/table.tsx'
import { Changes } from '../changes.tsx'
import * as paths from '../paths.ts'
import type { Names } from '../room/with-room.ts'
import type { Version } from '../types.ts'
import { type DraftFrame, draftFrame } from './frame.tsx'
import { type VersionInList, versionsOnPage } from './queries.ts'
import { draftWords } from './words.ts'

type Versions = DraftFrame & { versions: readonly VersionInList[]; nameOf: Names }

const aboutVersion = ({ why, restores, creditSeat, publishedAt }: VersionInList, nameOf: Names, language: Language) => {
  const say = draftWords[language]
  return [
    why,
    restores === null ? '' : say.restores(restores),
    creditSeat === null ? '' : say.credit(nameOf(creditSeat)),
    publishedAt ? say.isPublic : '',
  ]
    .filter(Boolean)
    .map((line) => <div>{line}</div>)
}

/** All versions: who wrote each, when and why; and any two compared. */
export function versionsView(page: Versions): View {
  const { group, draft, versions, nameOf, language } = page
  const say = draftWords[language]
  const to = { group: group.id, draft: draft.id }
  const items = versions.map(({ version }) => ({ value: String(version), text: say.row(version) }))
  const last = versions.at(-1)
  return draftFrame({
    ...page,
    title: say.versions,
    children: (
      <>
        {versions.length > 1 && (
          <form action={paths.roomDifference.to(to)} method="get">
            <h2 class="govuk-heading-m">{say.compare}</h2>
            <Select name="from" label={say.from} items={items} value={items[1]!.value} />
            <Select name="to" label={say.to} items={items} value={items[0]!.value} />
            <Button class="govuk-button--secondary">{say.show}</Button>
          </form>
        )}
        <Table
          caption={<span class="govuk-visually-hidden">{say.versions}</span>}
          scrollLabel={say.versions}
          head={[...say.head]}
          firstCellIsHeader
          rows={versions.map((one) => [
            <a class="govuk-link" href={paths.roomVersion.to({ ...to, version: String(one.version) })}>
              {say.row(one.version)}
            </a>,
            say.by(nameOf(one.seatId), formatDateTime(one.at, language)),
            aboutVersion(one, nameOf, language),
          ])}
        />
        {last && versions.length === versionsOnPage && last.version > 1 && (
          <p class="govuk-body">
            <a class="govuk-link" href={`${paths.roomVersions.to(to)}?before=${last.version}`}>
              {say.older}
            </a>
          </p>
        )}
      </>
    ),
  })
}

type OneVersion = DraftFrame & {
  version: Version
  nameOf: Names
  why: string
  errors?: { ''?: string; why?: string } | undefined
}

/** A version as it was, with the way to bring it back. */
export function versionView(page: OneVersion): View {
  const { group, draft, version, nameOf, token, language, why, errors = {} } = page
  const say = draftWords[language]
  const to = { group: group.id, draft: draft.id, version: String(version.version) }
  const earlier = version.version - 1
  return draftFrame({
    ...page,
    title: say.row(version.version),
    form: true,
    children: (
      <>
        <p class="fm-meta">{say.by(nameOf(version.seatId), formatDateTime(version.at, language))}</p>
        <div class="govuk-body">{aboutVersion(version, nameOf, language)}</div>
        {earlier > 0 && (
          <p class="govuk-body">
            <a class="govuk-link" href={`${paths.roomDifference.to(to)}?from=${earlier}&to=${version.version}`}>
              {say.difference(earlier, version.version)}
            </a>
          </p>
        )}
        <Section id="text" title={say.text}>
          <Prose words={joinParagraphs(version.paragraphs)} headingLevel={3} />
        </Section>
        {version.version !== draft.version && (
          <Section id="restore" title={say.restore}>
            <PostForm action={paths.restoration.to(to)} token={token} language={language}>
              <input type="hidden" name="base" value={draft.version} />
              <p class="govuk-body">{say.restoreText}</p>
              <Input name="why" label={say.why} hint={say.whyHint} value={why} error={errors.why} />
              <Button class="govuk-button--secondary" preventDoubleClick>
                {say.restore}
              </Button>
            </PostForm>
          </Section>
        )}
      </>
    ),
  })
}

type DifferencePage = DraftFrame & { from: number; to: number; changes: readonly ParagraphChange[] }

/** What changed between any two versions. */
export const differenceView = (page: DifferencePage): View =>
  draftFrame({
    ...page,
    title: draftWords[page.language].difference(page.from, page.to),
    children: <Changes changes={page.changes} language={page.language} />,
  })
