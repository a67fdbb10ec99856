import type { Form } from '../../../platform/form.ts'
import type { PostInput } from '../news/rules.ts'

/** What was typed into the form of an update. */
export function readPost(form: Form): PostInput {
  const cy = {
    ...(form.text('title-cy') ? { title: form.text('title-cy') } : {}),
    ...(form.text('summary-cy') ? { summary: form.text('summary-cy') } : {}),
    ...(form.text('body-cy') ? { body: form.text('body-cy') } : {}),
  }
  const about = form.text('about')
  return {
    subject: about === 'ward' ? form.text('ward') : about || 'all',
    title: form.text('title'),
    summary: form.text('summary'),
    body: form.text('body'),
    notesToEditors: form.text('notesToEditors'),
    pictureAlt: form.text('pictureAlt'),
    translations: Object.keys(cy).length ? { cy } : {},
  }
}
