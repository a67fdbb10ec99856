import type { Form } from '../../../platform/form.ts'
import type { EntryFields } from './rules.ts'

/** What was typed into the form of an offer or a need. */
export function readEntry(form: Form): EntryFields {
  const line = (name: string) => form.text(name).replace(/\s+/g, ' ')
  return {
    kinds: form.all('kinds'),
    title: line('title'),
    about: form.text('about'),
    wardId: form.text('wardId'),
    languages: form.all('languages'),
    times: line('times'),
    forWhom: line('forWhom'),
    paid: form.text('paid'),
    pay: line('pay'),
    months: form.text('months') || '12',
    name: line('name'),
    email: form.text('email').replace(/\s+/g, ''),
    telephone: line('telephone'),
    agree: form.has('agree'),
    adult: form.has('adult'),
  }
}
