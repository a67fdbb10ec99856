import type { Acting } from '../../platform/acting.ts'
import { newId } from '../../platform/ids.ts'
import { subjectOf } from '../../platform/subjects.ts'
import type { TestHouse } from '../../town/house.ts'
import { publishedProject } from '../projects/whole-project.test-support.ts'
import { type Channel, type Contact, createTheme, moderate, putUnderTheme, takeVoice } from '../voices/index.ts'

type Said = {
  words: string
  channel?: Channel
  publish?: boolean
  contact?: Contact
  language?: string
  themes?: readonly string[]
  refuse?: boolean
  wait?: boolean
}

export type HeardProject = {
  projectId: string
  themes: Record<string, string>
  voices: { id: string; receipt: string }[]
}

/** A published project with voices in every state, grouped under the themes that they name. */
export async function heardProject(
  house: TestHouse,
  title: string,
  said: readonly Said[],
  slug?: string,
): Promise<HeardProject> {
  const projectId = await publishedProject(house, title, slug)
  const at = await house.acting(slug)
  const subject = subjectOf('project', projectId)
  const themes: Record<string, string> = {}
  for (const name of new Set(said.flatMap((one) => one.themes ?? []))) {
    const made = await createTheme(at, { subject, projectId, name, description: `About ${name}.` })
    if (!('created' in made)) throw new Error(made.refused)
    themes[name] = made.created
  }
  const voices: HeardProject['voices'] = []
  for (const {
    words,
    channel = 'online',
    publish = true,
    contact,
    language = 'en',
    themes: under = [],
    refuse = false,
    wait = false,
  } of said) {
    const taken = await takeVoice(at, {
      subject,
      activityId: null,
      projectId,
      kind: 'thought',
      channel,
      givenAt: at.now,
      language,
      consentPublish: publish,
      consentContact: !!contact,
      words,
      data: {},
      once: newId(),
      ...(contact ? { contact } : {}),
      preModeration: true,
      showable: true,
      ...(channel === 'online' ? {} : { consentNoted: 'Said so' }),
    })
    if (!('taken' in taken)) throw new Error(taken.refused)
    const { voiceId: id, receipt } = taken.taken
    voices.push({ id, receipt })
    if (refuse)
      await moderate(at, {
        voiceIds: [id],
        decision: { deed: 'refuse', reason: 'advertising', sentence: 'It sells something.' },
      })
    else if (!wait) await moderate(at, { voiceIds: [id], decision: publish ? { deed: 'publish' } : { deed: 'count' } })
    if (under.length > 0)
      await putUnderTheme(at, { themeIds: under.map((name) => themes[name]!), pieces: [{ voiceId: id, part: '' }] })
  }
  return { projectId, themes, voices }
}

export const fields = (more: object = {}) => ({
  title: 'What we will do',
  what: 'We will do the first three things.',
  decidedBy: 'The parks committee',
  reasons: 'You asked for it.',
  optionsRejected: [],
  translations: {},
  ...more,
})

export const answer = (more: object = {}) => ({
  used: true,
  notUsedWhy: '',
  response: 'will-do',
  reason: 'We will do it this year.',
  dueOn: null,
  translations: {},
  ...more,
})

/** One more voice under a theme, at another time; returns its id. */
export async function sayLater(at: Acting, projectId: string, themeId: string): Promise<string> {
  const subject = subjectOf('project', projectId)
  const taken = await takeVoice(at, {
    subject,
    activityId: null,
    projectId,
    kind: 'thought',
    channel: 'online',
    givenAt: at.now,
    language: 'en',
    consentPublish: true,
    consentContact: false,
    words: 'I came to this rather late in the day',
    data: {},
    once: newId(),
    preModeration: true,
    showable: true,
  })
  if (!('taken' in taken)) throw new Error(taken.refused)
  const { voiceId } = taken.taken
  await moderate(at, { voiceIds: [voiceId], decision: { deed: 'publish' } })
  await putUnderTheme(at, { themeIds: [themeId], pieces: [{ voiceId, part: '' }] })
  return voiceId
}
