import type { Form } from '../../../platform/form.ts'
import { readDay } from '../../../platform/typed-time.ts'
import type { Kind, Translations } from '../types.ts'
import { type Part, type PartName, parts } from './parts.ts'
import type { Brief } from './rules.ts'

/** What was typed into one page of the brief. Welsh is kept beside what other pages hold in Welsh. */
export function readPart(form: Form, name: PartName, before: Translations): Partial<Brief> {
  const part: Part = parts[name]
  const fields: Partial<Record<keyof Brief, unknown>> = {}
  for (const field of part.fields) {
    if (field.kind !== 'day') fields[field.name] = form.text(field.name)
    else {
      const day = readDay(form, field.name)
      fields[field.name] = day === 'nothing' ? null : day
    }
  }
  if (part.welsh) {
    const cy = { ...before.cy }
    for (const field of part.welsh) {
      if (form.text(`${field}-cy`)) cy[field] = form.text(`${field}-cy`)
      else delete cy[field]
    }
    const { cy: _, ...others } = before
    fields.translations = Object.keys(cy).length ? { ...others, cy } : others
  }
  return fields as Partial<Brief> & { kind?: Kind }
}
