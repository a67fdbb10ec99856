import type { Paragraph } from '../../../../platform/paragraphs.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { formatDate } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Prose } from '../../../../ui/prose/prose.tsx'
import * as paths from '../paths.ts'
import { type DraftFrame, draftFrame, Live } from './frame.tsx'
import { draftWords } from './words.ts'

export type DraftPage = DraftFrame & {
  paragraphs: readonly Paragraph[]
  open: ReadonlyMap<string, { suggestions: number; comments: number }>
  publishing: 'public' | 'voting' | undefined
  error?: string | undefined
}

/** The draft as the group reads it, each paragraph with the way to change it. */
export function roomDraftView(page: DraftPage): View {
  const { group, draft, paragraphs, publishing, token, language, error } = page
  const say = draftWords[language]
  const to = { group: group.id, draft: draft.id }
  return draftFrame({
    ...page,
    title: draft.title,
    own: true,
    form: true,
    script: 'joint-draft',
    errors: { '': error },
    children: (
      <>
        <p class="fm-meta">{say.version(draft.version, formatDate(draft.changedAt, language))}</p>
        <Live {...page} />
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href={paths.wholeDraft.to(to)}>
              {say.whole}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={paths.roomVersions.to(to)}>
              {say.versions}
            </a>
          </li>
        </ul>
        {paragraphs.map((paragraph, i) => (
          <ParagraphPart {...page} paragraph={paragraph} n={i + 1} />
        ))}
        {publishing ? (
          <p class="govuk-inset-text">{publishing === 'public' ? say.published : say.voteOpen}</p>
        ) : (
          <PostForm action={paths.draftProposal.to(to)} token={token}>
            <input type="hidden" name="version" value={draft.version} />
            <Button preventDoubleClick>{say.askPublish}</Button>
          </PostForm>
        )}
      </>
    ),
  })
}

function ParagraphPart({
  group,
  draft,
  open,
  language,
  paragraph,
  n,
}: DraftPage & { paragraph: Paragraph; n: number }) {
  const say = draftWords[language]
  const waits = open.get(paragraph.id)
  return (
    <div class="fm-paragraph" id={paragraph.id}>
      <Prose words={paragraph.text} headingLevel={2} />
      <p class="fm-meta">
        <a class="govuk-link" href={paths.paragraph.to({ group: group.id, draft: draft.id, paragraph: paragraph.id })}>
          {say.change}
          <span class="govuk-visually-hidden">: {say.paragraph(n)}</span>
        </a>
        {waits && ` (${say.waits(waits.suggestions, waits.comments)})`}
      </p>
    </div>
  )
}
