import type { Acting } from '../../../platform/acting.ts'
import { newId } from '../../../platform/ids.ts'
import type { TestHouse } from '../../../town/house.ts'
import { publishedProject } from '../../projects/whole-project.test-support.ts'
import { recount } from '../counting/recount-queries.ts'
import { takeVoice } from '../taking/commands.ts'
import type { VoiceInput } from '../taking/input.ts'
import { createTheme } from '../themes/commands.ts'

const places = ['our street', 'the high street', 'the estate', 'the station', 'the school', 'the shops', 'the park']
const about = {
  buses: ['The bus is late at', 'No bus ever comes to', 'Buses are too full near', 'The night bus does not stop at'],
  trees: ['Plant more trees by', 'We want trees and shade at', 'Trees were cut down near', 'Please plant trees along'],
  damp: ['Damp and mould in the flats near', 'My flat has black mould at', 'Repairs of damp take months at'],
}
export type About = keyof typeof about

/** Comments of three kinds that nobody could mistake, each in words of its own. */
export const comments = (of: readonly About[] = ['buses', 'trees', 'damp']): { about: About; text: string }[] =>
  of.flatMap((one) => about[one].flatMap((start) => places.map((place) => ({ about: one, text: `${start} ${place}` }))))

export type Heard = { at: Acting; projectId: string; subject: `project:${string}`; voices: string[] }

/** A published project in which somebody said each of these, shown to everyone. */
export async function heard(
  house: TestHouse,
  texts: readonly string[],
  more: (i: number) => Partial<VoiceInput> = () => ({}),
  slug?: string,
): Promise<Heard> {
  const projectId = await publishedProject(house, undefined, slug)
  const at = await house.acting(slug)
  const subject = `project:${projectId}` as const
  const voices: string[] = []
  for (const [i, words] of texts.entries()) {
    const taken = await takeVoice(at, {
      subject,
      activityId: null,
      projectId,
      kind: 'conversation',
      channel: i % 3 ? 'online' : 'paper',
      givenAt: at.now,
      language: 'en',
      consentPublish: true,
      consentContact: false,
      words,
      data: {},
      once: newId(),
      preModeration: false,
      showable: true,
      ...more(i),
    })
    if ('refused' in taken) throw new Error(taken.refused)
    voices.push(taken.taken.voiceId)
  }
  return { at, projectId, subject, voices }
}

export async function theme({ at, projectId, subject }: Heard, name: string): Promise<string> {
  const made = await createTheme(at, { subject, projectId, name, description: '' })
  if ('refused' in made) throw new Error(made.refused)
  return made.created
}

/** Stored counts of themes that counting again does not give: there must be none. */
export const wrongCounts = async ({ at }: Heard) =>
  (await recount(at.db)).filter(({ subject }) => subject.startsWith('theme:'))
