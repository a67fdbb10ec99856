import { expect } from 'vitest'
import type { Browser } from '../../../town/browser.ts'

const plain = (value: string) =>
  value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** What a form carries out of sight. */
export const hidden = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      plain(value!),
    ]),
  )

type File = { name: string; type: string; bytes: Uint8Array }

/** Answers page by page, as a person without JavaScript would, and stops before the answers are sent. */
export async function answerAll(
  browser: Browser,
  path: string,
  answers: Readonly<Record<string, Record<string, string>>>,
  files: Readonly<Record<string, File>> = {},
): Promise<string> {
  let here = `${path}/answer`
  for (let pages = 0; pages < 40; pages++) {
    if (here.endsWith('/check')) return here
    const page = await browser.visit(here)
    expect(page.status, page.text.slice(0, 200)).toBe(200)
    const { question = '' } = hidden(page.html)
    const [, action = here] = /<form action="([^"]+)"[^>]*data-draft-url/.exec(page.html) ?? []
    const file = files[question]
    const sent = await browser.send(
      action,
      { question, ...answers[question] },
      file ? { files: { [question]: file } } : {},
    )
    expect(sent.status, `${question}: ${sent.text.slice(0, 300)}`).toBe(303)
    here = sent.location!
  }
  throw new Error('it never came to check answers')
}
