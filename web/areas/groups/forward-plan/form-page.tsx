import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { formView } from '../../../ui/layout/form-view.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { type EntryForm, ForOfficers, fieldIds, LookFirst, WhatFields, WhenFields, WhoFields } from './form-fields.tsx'
import { words } from './words.ts'

const say = words.form

export type EntryPage = EntryForm & {
  token: string
  once: string
  entry?: { id: string; version: number; withdrawn?: string | undefined } | undefined
  over: readonly string[]
  /** What asks the same people then, shown before anything is saved, and what stands for it in the form. */
  clashes?: { sentences: readonly string[]; quiet?: string | undefined; seen: string } | undefined
  why: string
}

/** An officer puts something into the forward plan, changes it, or takes it out. */
export function entryPage(page: EntryPage): View {
  const { entry, clashes, errors, token } = page
  const title = entry ? say.editTitle : say.newTitle
  if (entry?.withdrawn)
    return {
      title: page.typed.title,
      staff: true,
      section: 'network',
      back: { href: paths.forwardDesk.to(), text: words.title },
      body: (
        <>
          <h1 class="govuk-heading-l">{page.typed.title}</h1>
          <p class="govuk-body">{entry.withdrawn}</p>
        </>
      ),
    }
  return formView({
    title,
    section: 'network',
    back: { href: paths.forwardDesk.to(), text: words.title },
    errors,
    ids: fieldIds,
    above: clashes && <LookFirst {...clashes} />,
    body: (
      <>
        <PostForm
          action={entry ? paths.forwardEntry.to({ entry: entry.id }) : paths.forwardDesk.to()}
          token={token}
          once={page.once}
        >
          {entry && <input type="hidden" name="version" value={entry.version} />}
          {clashes && <input type="hidden" name="seen" value={clashes.seen} />}
          <WhatFields {...page} />
          <WhenFields {...page} />
          <WhoFields {...page} />
          <ForOfficers {...page} />
          <Button preventDoubleClick>{clashes?.sentences.length ? say.saveAnyway : say.save}</Button>
        </PostForm>
        {entry && (
          <Details summary={words.withdraw} open={!!errors['why']}>
            <PostForm action={paths.forwardWithdrawal.to({ entry: entry.id })} token={token}>
              <Textarea name="why" rows={2} label={words.withdrawWhy} value={page.why} error={errors['why']} />
              <Button variant="warning" preventDoubleClick>
                {words.withdraw}
              </Button>
            </PostForm>
          </Details>
        )}
      </>
    ),
  })
}
