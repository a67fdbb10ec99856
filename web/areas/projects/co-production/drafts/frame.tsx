import type { ComponentChildren } from 'preact'
import { FieldErrorSummary } from '../../../../ui/field-errors/field-errors.tsx'
import type { Language, Script, View } from '../../../../ui/layout/view.ts'
import * as paths from '../paths.ts'
import type { JointDraft, Room } from '../types.ts'
import { draftWords } from './words.ts'

export type DraftFrame = Room & { draft: JointDraft; token: string; language: Language }
type Framed = DraftFrame & {
  title: string
  errors?: Partial<Record<string, string>> | undefined
  ids?: Record<string, string>
  script?: Script
  /** On the draft's own page the way back is to the room. */
  own?: boolean
  form?: boolean
  children: ComponentChildren
}

/** A page in the room about one draft. */
export function draftFrame({
  group,
  draft,
  language,
  title,
  errors = {},
  ids = {},
  own,
  children,
  ...rest
}: Framed): View {
  const say = draftWords[language]
  const room = { href: paths.room.to({ group: group.id }), text: group.name }
  const of = { href: paths.roomDraft.to({ group: group.id, draft: draft.id }), text: draft.title }
  return {
    title: own ? draft.title : `${title}: ${draft.title}`,
    section: 'projects',
    noindex: true,
    form: rest.form ?? false,
    error: Object.values(errors).some(Boolean),
    breadcrumbs: own ? [room] : [room, of],
    ...(rest.script ? { scripts: [rest.script] } : {}),
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={ids} />
        <p class="fm-kicker">{own ? say.kicker : draft.title}</p>
        <h1 class="govuk-heading-l">{title}</h1>
        {children}
      </>
    ),
  }
}

/** What a page that is open hears of others: how many have it open, and that the draft changed. Filled in by script. */
export function Live({ group, draft, language }: DraftFrame) {
  const say = draftWords[language]
  return (
    <div
      role="status"
      data-joint-draft={paths.roomDraftLive.to({ group: group.id, draft: draft.id })}
      data-version={draft.version}
      data-readers={say.readers('{n}')}
      class="fm-meta"
    >
      <p data-here hidden></p>
      <p data-changed class="govuk-inset-text" hidden>
        {say.changed}{' '}
        <a
          class="govuk-link"
          href={paths.roomDraft.to({ group: group.id, draft: draft.id })}
          target="_blank"
          rel="noopener"
        >
          {say.reload}
        </a>
      </p>
    </div>
  )
}
