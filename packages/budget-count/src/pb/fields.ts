import { PbFault } from './fault.ts'

/** Cuts a line at `;`. A field in double quotes may hold `;` and, doubled, quotes (RFC 4180, section 2). */
export function splitFields(text: string, line: number): string[] {
  if (!text.includes('"')) return text.split(';')
  const fields: string[] = []
  for (let at = 0; at <= text.length; ) {
    if (text[at] !== '"') {
      const end = text.indexOf(';', at)
      fields.push(text.slice(at, end < 0 ? text.length : end))
      at = end < 0 ? text.length + 1 : end + 1
      continue
    }
    let close = text.indexOf('"', at + 1)
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
    if (close < 0) throw new PbFault(line, 'a quote is opened and not closed; a field must end on its line.')
    if (close + 1 < text.length && text[close + 1] !== ';')
      throw new PbFault(line, `there is more after the closing quote of ${text.slice(at, close + 1).slice(0, 60)}.`)
    fields.push(text.slice(at + 1, close).replaceAll('""', '"'))
    at = close + 2
  }
  return fields
}

/** A field as it is written: in quotes where it must be. @throws RangeError where it holds a line break */
export function writeField(text: string): string {
  if (/[\r\n]/.test(text))
    throw new RangeError(`${JSON.stringify(text)} holds a line break: a field must end on its line`)
  return /[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
