export type CallOffRefusal = 'not-found' | 'why-missing' | 'why-too-long'
export type SeriesRefusal = 'title-missing' | 'about-missing' | 'host-missing' | 'host-unknown' | 'too-long'
export type SeriesFields = {
  title: string
  about: string
  hostName: string
  hostAccount: string
  titleCy: string
  aboutCy: string
}
export type SeriesRefusals = { [field in keyof SeriesFields]?: SeriesRefusal }

const most = { title: 120, about: 2_000, hostName: 120, titleCy: 120, aboutCy: 2_000 } as const

export function seriesRefusals(fields: SeriesFields, staff: ReadonlySet<string>): SeriesRefusals {
  const found: SeriesRefusals = {}
  if (!fields.title) found.title = 'title-missing'
  if (!fields.about) found.about = 'about-missing'
  if (!fields.hostName) found.hostName = 'host-missing'
  if (fields.hostAccount && !staff.has(fields.hostAccount)) found.hostAccount = 'host-unknown'
  for (const [name, limit] of Object.entries(most))
    if (fields[name as keyof typeof most].length > limit) found[name as keyof typeof most] ??= 'too-long'
  return found
}
