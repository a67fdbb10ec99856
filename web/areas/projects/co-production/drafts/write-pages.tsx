import { Button } from '../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../ui/input/input.tsx'
import type { Language, View } from '../../../../ui/layout/view.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { roomWords } from '../room/words.ts'
import type { WorkingGroup } from '../types.ts'
import { Clashes } from './clashes.tsx'
import { type DraftFrame, draftFrame, Live } from './frame.tsx'
import type { Clash } from './merge.ts'
import { draftWords } from './words.ts'

type NewDraft = {
  group: WorkingGroup
  title: string
  text: string
  token: string
  once: string
  language: Language
  errors?: { title?: string; text?: string } | undefined
}

/** Begins a draft of the group. */
export function newDraftView({ group, title, text, token, once, language, errors = {} }: NewDraft): View {
  const say = roomWords[language]
  return {
    title: `${say.newDraft}: ${group.name}`,
    section: 'projects',
    noindex: true,
    form: true,
    error: !!(errors.title || errors.text),
    back: { href: paths.room.to({ group: group.id }), text: group.name },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{say.newDraft}</h1>
        <PostForm action={paths.roomDrafts.to({ group: group.id })} token={token} once={once} language={language}>
          <Input name="title" label={{ text: say.draftTitle, size: 's' }} value={title} error={errors.title} />
          <Textarea
            name="text"
            rows={16}
            label={{ text: say.draftText, size: 's' }}
            hint={say.textHint}
            value={text}
            error={errors.text}
          />
          <Button preventDoubleClick>{say.begin}</Button>
        </PostForm>
      </>
    ),
  }
}

type Whole = DraftFrame & {
  text: string
  why: string
  /** The version that what is in the box is written upon. */
  base: number
  clashes: readonly Clash[]
  errors?: { text?: string; why?: string } | undefined
}

/** The whole draft in one box. What others save meanwhile in other paragraphs is kept as well. */
export function wholeDraftView(page: Whole): View {
  const { group, draft, text, why, base, clashes, token, language } = page
  const say = draftWords[language]
  const errors = clashes.length ? { text: say.clashTitle, ...page.errors } : (page.errors ?? {})
  return draftFrame({
    ...page,
    errors,
    title: say.whole,
    form: true,
    script: 'joint-draft',
    children: (
      <>
        <Live {...page} />
        <Clashes clashes={clashes} language={language} />
        <PostForm action={paths.wholeDraft.to({ group: group.id, draft: draft.id })} token={token} language={language}>
          <input type="hidden" name="base" value={base} />
          <Textarea
            name="text"
            rows={24}
            label={{ text: say.text, size: 's' }}
            hint={roomWords[language].textHint}
            value={text}
            error={errors.text}
          />
          <Input name="why" label={{ text: say.why, size: 's' }} hint={say.whyHint} value={why} error={errors.why} />
          <Button preventDoubleClick>{say.save}</Button>
        </PostForm>
      </>
    ),
  })
}
