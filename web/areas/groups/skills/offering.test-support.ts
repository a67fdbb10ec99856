import type { Browser } from '../../../town/browser.ts'
import type { TestHouse } from '../../../town/house.ts'
import { memberGroup } from '../member-group.test-support.ts'

/** What a person types into the form of an offer. */
export const offering = (more: Record<string, string | string[]> = {}) => ({
  kinds: ['cooking', 'teaching'],
  title: 'Bread for beginners',
  about: 'I bake, and can show a group how.',
  wardId: '',
  times: 'Tuesday evenings',
  forWhom: 'Groups for older people',
  languages: ['pl'],
  months: '6',
  name: 'Ada Quennell',
  email: 'ada.private@resident.example',
  telephone: '01909 000 123',
  agree: 'yes',
  ...more,
})

/** What somebody types into the form of a need. */
export const needing = (more: Record<string, string | string[]> = {}) => ({
  kinds: ['cooking'],
  title: 'A cook for our lunch',
  about: 'We eat together once a month and lost our cook.',
  wardId: '',
  times: 'First Friday',
  paid: 'no',
  pay: 'All of us are volunteers, and lunch is free',
  languages: ['pl'],
  months: '3',
  name: 'Winifred of the Lunch Club',
  email: 'lunch.private@group.example',
  telephone: '',
  agree: 'yes',
  ...more,
})

/** Puts something up through the form, and returns where it stands. */
export async function putUp(browser: Browser, path: string, typed: Record<string, string | string[]>): Promise<string> {
  const sent = await browser.send(path, typed)
  if (!sent.location) throw new Error(`refused: ${sent.text.slice(0, 600)}`)
  return sent.location
}

export const idIn = (path: string): string => path.split('/').at(-1)!

/** A group of the network with somebody who speaks for it. */
export async function partnerOf(house: TestHouse, name: string, slug = 'kingston', more = {}) {
  const group = await memberGroup(house, name, more, slug)
  const account = await house.account('group-member', slug, `group:${group.id}`)
  return { group, browser: await house.browser({ account }, slug) }
}
