import type { Channel, Contact, Language, RefusalReason, Theme, ThemeText, Voice } from './types.ts'

/**
 * Reads voices written one to a line:
 *
 *     theme theme | what the person said | name: value | flag
 *
 * A dash stands for no theme; ¶ starts a new paragraph. Names: as, skills, wants (with semicolons), lang, english,
 * host, unused (why it is under no theme), refused (reason: sentence). Flags: private (not to be shown), waiting (not
 * moderated yet), late (a sheet that came long after it was written, and waits), under18 (their account says so).
 *
 * Dates, places and contacts are dealt out by position, so that each start of the town tells the same story.
 */
export type Frame = {
  key: string
  channel: Channel
  days: [from: number, to: number]
  hours: [from: number, to: number]
  /** Days until the council had it. */
  delay?: number
  places: (Place | undefined)[]
  enteredBy?: string[]
  host?: string
  moderator: string
  /** Every so many have not agreed to be shown, as in life. */
  privateEvery?: number
  contact: { by: Contact['by']; every: number }
}
export type Place = [sector: string, ward: string]

const flags = ['private', 'waiting', 'late', 'under18']
const names = ['as', 'skills', 'wants', 'lang', 'english', 'host', 'unused', 'refused']

export const told = (lines: string, frame: Frame): Voice[] => {
  const written = lines.split('\n').filter((line) => line.trim() !== '')
  return written.map((line, index) => voice(line, index, written.length, frame))
}

const voice = (line: string, index: number, count: number, frame: Frame): Voice => {
  const [themes = '', text = '', ...rest] = line.split(' | ').map((part) => part.trim())
  const said = read(rest, line)
  const late = said.has('late')
  const spread = ((index * 61) % count) / count
  const day = frame.days[0] + Math.floor(spread ** 1.3 * (frame.days[1] - frame.days[0] + 1))
  const hour = frame.hours[0] + ((index * 5) % (frame.hours[1] - frame.hours[0]))
  const time = clock(hour, (index * 17) % 60)
  const given = { day, time }
  const received = late ? { day: -6, time: '11:20' } : frame.delay ? { day: day + frame.delay, time: '14:05' } : given
  const shy =
    said.has('private') || (frame.privateEvery !== undefined && !said.has('as') && index % frame.privateEvery === 5)
  const [reason, sentence] = said.get('refused')?.split(/: (.*)/s) ?? []
  const state = reason ? 'refused' : late || said.has('waiting') ? 'waiting' : shy ? 'kept-private' : 'published'
  const place = frame.places[(index * 7) % frame.places.length]
  const heard = state === 'published' || state === 'kept-private'
  return {
    text: text.replaceAll(' ¶ ', '\n\n'),
    channel: frame.channel,
    language: (said.get('lang') ?? 'en') as Language,
    given,
    received,
    publish: !shy,
    themes: heard && themes !== '-' ? themes.split(' ') : [],
    state,
    ...(place && { sector: place[0], ward: place[1] }),
    ...(index % frame.contact.every === 0 && { contact: contact(frame, index) }),
    ...(said.has('as') && { alias: said.get('as')! }),
    ...(said.has('under18') && { under18: true }),
    ...(said.has('skills') && { skills: said.get('skills')! }),
    ...(said.has('wants') && { priorities: said.get('wants')!.split('; ') }),
    ...(said.has('english') && { english: said.get('english')! }),
    ...((said.get('host') ?? frame.host) && { host: said.get('host') ?? frame.host! }),
    ...(said.has('unused') && { unused: said.get('unused')! }),
    ...(frame.enteredBy && { enteredBy: frame.enteredBy[index % frame.enteredBy.length]! }),
    ...(reason && {
      refusal: {
        reason: reason as RefusalReason,
        sentence: sentence ?? '',
        at: { day: Math.min(received.day + 1, -1), time: '10:15' },
        by: frame.moderator,
      },
    }),
  }
}

const read = (parts: string[], line: string) =>
  new Map(
    parts.map((part): [string, string] => {
      if (flags.includes(part)) return [part, '']
      const [name = '', value] = part.split(/: (.*)/s)
      if (!names.includes(name) || !value) throw new RangeError(`"${part}" is not understood in the line "${line}"`)
      return [name, value]
    }),
  )

const clock = (hour: number, minute: number) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

/** Numbers from 07700 900000 are kept by Ofcom for stories; `.example` never resolves. */
const contact = ({ key, contact: { by } }: Frame, index: number): Contact => ({
  by,
  to: {
    email: `${key}-${index + 1}@resident.example`,
    telephone: `07700 900${String(100 + index).padStart(3, '0')}`,
    post: `Flat ${index + 1}, Invented House, Example Street`,
  }[by],
})

/** In the order in which the council had them. */
export const inOrder = (...parts: Voice[][]): Voice[] => {
  const when = ({ received, given }: Voice) => [received.day, given.day, received.time] as const
  return parts.flat().toSorted((a, b) => {
    const [one, two] = [when(a), when(b)]
    return one[0] - two[0] || one[1] - two[1] || one[2].localeCompare(two[2])
  })
}

export const grouped = (themes: ThemeText[], voices: Voice[]): Theme[] =>
  themes.map((theme) => ({
    ...theme,
    voices: voices.flatMap((one, index) => (one.themes.includes(theme.key) ? [index] : [])),
  }))
