import { formatDate, formatList, formatRange } from '../../../ui/layout/format.ts'
import type { Audience, Clash, EntryRefusal, Over, Span } from './rules.ts'
import { close, quarterEnd } from './rules.ts'

/** What ids are called; a group that the reader may not see has no name here. */
export type Names = {
  wards: ReadonlyMap<string, string>
  communities: Readonly<Record<string, string>>
  groups: ReadonlyMap<string, string>
  everywhere: string
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
export const numberWord = (count: number): string => numbers[count] ?? String(count)

const namesOf = (ids: readonly string[], all: ReadonlyMap<string, string>): string[] =>
  ids.flatMap((id) => all.get(id) ?? []).sort(new Intl.Collator('en-GB', { numeric: true }).compare)

function groupNames(ids: readonly string[], names: Names): string[] {
  const known = namesOf(ids, names.groups)
  const others = ids.length - known.length
  const rest = others === 1 ? '1 other group' : `${others} other groups`
  return others ? [...known, known.length ? rest : rest.replace('other ', '')] : known
}

/** Whom an ask is for, in words: "Langold and Carlton: Older people", "Pithead Brass". */
export function whoText(audience: Audience, names: Names): string {
  const { wards, communities, groups } = audience
  const places = formatList(namesOf(wards, names.wards))
  const whom = formatList(communities.map((one) => names.communities[one] ?? one))
  const general = wards.length || communities.length || !groups.length
  const people = places && whom ? `${places}: ${whom}` : places || whom || names.everywhere
  return [...(general ? [people] : []), formatList(groupNames(groups, names))].filter(Boolean).join('; ')
}

/** "between 4 and 22 May 2026", "on 4 May 2026" */
export function whenText({ fromOn, untilOn }: Span): string {
  return fromOn === untilOn
    ? `on ${formatDate(fromOn)}`
    : `between ${formatRange(fromOn, untilOn).replace(' to ', ' and ')}`
}

/** What else asks the same people in the same weeks: one sentence for each set of people. */
export function clashSentences(clashes: readonly Clash[], names: Names): string[] {
  const bySet = new Map<string, Clash[]>()
  for (const clash of close(clashes)) {
    const who = whoText(clash.shared, names)
    bySet.set(who, [...(bySet.get(who) ?? []), clash])
  }
  return [...bySet].map(([who, all]) => {
    const { shared } = all[0]!
    const many = shared.communities.length > 0 || shared.wards.length + shared.groups.length > 1 || / groups$/.test(who)
    const span = {
      fromOn: all.map(({ fromOn }) => fromOn).sort()[0]!,
      untilOn: all
        .map(({ untilOn }) => untilOn)
        .sort()
        .at(-1)!,
    }
    const things = all.length === 1 ? 'one other thing' : `${numberWord(all.length)} other things`
    const titles = all.map(({ other }) => `“${other.title}” (${other.service})`)
    return `${who} ${many ? 'are' : 'is'} asked about ${things} ${whenText(span)}: ${formatList(titles)}`
  })
}

/** What asks some of them more widely meanwhile, said once and quietly. */
export function wideSentence(clashes: readonly Clash[]): string | undefined {
  const all = clashes.filter(({ shared }) => shared.wide).map(({ other }) => `“${other.title}”`)
  return all.length ? `Meanwhile some of them are asked with others about ${formatList(all)}` : undefined
}

/** "October to December 2026" */
export function quarterText(quarter: string): string {
  const month = (day: string) =>
    new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(day))
  return `${month(quarter)} to ${month(quarterEnd(quarter))} ${quarter.slice(0, 4)}`
}

export const overText = ({ groupId, quarter, times }: Over, names: Names, cap: number): string =>
  `${names.groups.get(groupId) ?? 'A group'} would be asked ${times} times in ${quarterText(quarter)}. The scheme allows ${cap}`

const time = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

export const words = {
  title: 'Forward plan',
  publicTitle: 'What we plan to ask',
  intro: 'What people are going to be asked, by any service, and in which weeks. Look here before you ask.',
  publicIntro:
    'What the council plans to ask, whom and when, so that you can be ready and nobody is asked too much at once.',
  project: (title: string) => `project: ${title}`,
  fromPlan: (year: string) => `In the engagement plan ${year}`,
  activity: 'Open to take part',
  draft: 'Not published yet',
  add: 'Put something into the plan',
  load: 'How often groups are asked',
  plan: 'Engagement plan: why it is asked, and what groups said',
  publicPage: 'What the public sees',
  file: 'Download as a spreadsheet (CSV)',
  coming: 'To come',
  past: 'Over',
  seePast: 'See what is over',
  seeComing: 'See what is to come',
  none: 'Nothing is planned',
  noneText: 'When a service plans to ask people something, it will be listed here.',
  noneOver: 'Nothing is over yet',
  noneOverText: 'What was planned and is over will be listed here.',
  page: (page: number) => `Page ${page}`,
  clash: 'Same people, same weeks',
  clashes: (count: number) => (count === 1 ? '1 of these clashes with another' : `${count} of these clash with others`),
  noClashes: 'None of these clashes with another',
  who: 'Who is asked',
  when: 'When',
  service: 'Service',
  about: 'What about',
  note: 'Note for officers',
  overCap: 'Why a group is asked more often than the scheme allows',
  calendar: (first: string, last: string) => `Who is asked in which weeks, ${first} to ${last}`,
  calendarSource: 'the forward plan and activities that are published',
  calendarStaffSource: 'the forward plan and all activities, drafts among them',
  calendarHead: ['Who', 'What', 'When'] as [string, string, string],
  busiest: (who: string, count: number, when: string) =>
    `Most is asked of ${who}: ${numberWord(count)} things in the week of ${when}.`,
  quiet: (names: readonly string[]) => `Nothing is planned for ${formatList(names)} alone.`,
  legend: 'Each square is a week. A figure says how many things are asked at once.',
  form: {
    newTitle: 'Put something into the forward plan',
    editTitle: 'Change an entry of the forward plan',
    title: 'What will you ask about, in a few words?',
    about: 'What is it, and why?',
    aboutHint: 'A few sentences. Everyone can read them',
    service: 'Which service asks?',
    from: 'First day',
    until: 'Last day',
    dayHint: 'For example, 27 3 2027',
    whoHint: 'Choose no place for everywhere, and no people for everyone.',
    wards: 'Which wards?',
    communities: 'Which people?',
    groups: 'Which groups do you ask by name?',
    keyGroups: 'Key groups',
    otherGroups: 'Other groups (optional)',
    namedGroups: 'Names of groups (optional)',
    otherGroupsHint:
      'One name on each line, as it stands in the directory. Name groups and choose nothing above to ask only them',
    note: 'Note for officers (optional)',
    noteHint: 'The public does not see it',
    overCap: 'Why must they be asked again?',
    overCapHint: 'Needed where a group is asked more often in a quarter than the scheme allows. Groups can read it',
    save: 'Save',
    saveAnyway: 'Save it all the same',
    lookFirst: 'Look at this before you save',
    kept: 'Nothing is saved yet. What you typed is below.',
    saved: 'The forward plan is saved',
    unknownGroups: (names: readonly string[]) => `No group of the network is called ${names.join(', ')}`,
  },
  withdraw: 'Take it out of the plan',
  withdrawWhy: 'Why is it not going to happen?',
  withdrawn: 'It is out of the forward plan',
  wasWithdrawn: (date: string, why: string) => `Taken out on ${date}: ${why}`,
  capTitle: 'How often may a group be asked?',
  cap: 'Times in a quarter of a year',
  capHint: 'More than that needs a reason, which the group can read',
  capWrong: 'Write a number from 1 to 50',
  saveCap: 'Save the number',
  capSaved: 'The number is saved',
  year: (year: string) => `April ${year} to March ${Number(year) + 1}`,
  loadTitle: (year: string) => `How often groups are asked, ${year}`,
  loadIntro: (cap: number) =>
    `Each group that is named in the plan of a year, with how often it is asked in each quarter. The scheme allows ${time(cap)}.`,
  loadNone: 'No group is asked by name in this year',
  loadNoneText: 'Groups that an entry of the forward plan names will be listed here.',
  atCap: 'as often as is allowed',
  overTheCap: 'too often',
  notAsked: (count: number) =>
    count === 1 ? 'One key group is asked nothing in this year' : `${count} key groups are asked nothing in this year`,
  andMore: (count: number) => `And ${count} more.`,
  yearBefore: 'The year before',
  yearAfter: 'The year after',
  asksTitle: (name: string) => `What the council asks ${name}`,
  asksIntro: (cap: number) => `The council asks a group at most ${time(cap)} in a quarter of a year, or says why.`,
  asksCount: (count: number, quarter: string) => `Asked ${time(count)} in ${quarter}`,
  asksNone: 'The council has not planned to ask this group anything',
  asksNoneText: 'When a service plans to ask this group by name, it will be listed here.',
}

export const refusals: Record<EntryRefusal, string> = {
  'title-missing': 'Say in a few words what it is about',
  'title-too-long': 'Say it in at most 120 characters',
  'about-missing': 'Say what it is, and why',
  'about-too-long': 'Use at most 1,000 characters',
  'service-missing': 'Say which service asks',
  'service-too-long': 'Use at most 120 characters for the service',
  'from-missing': 'Say on which day it begins',
  'from-not-a-day': 'The first day must be a real day, such as 27 3 2027',
  'until-missing': 'Say on which day it ends',
  'until-not-a-day': 'The last day must be a real day, such as 27 3 2027',
  'until-before': 'The last day must not be before the first day',
  'until-past': 'The last day must not be in the past',
  'until-too-late': 'The last day must be within three years',
  'whole-year': 'It must not last more than a year',
  'audience-unknown': 'Choose from the list. Something you chose is no longer there',
  'too-many-groups': 'Name at most 60 groups',
  'note-too-long': 'Use at most 1,000 characters for the note',
  'reason-too-long': 'Use at most 500 characters for the reason',
  'over-cap': 'Say why they must be asked again in this quarter, or choose fewer groups or other days',
}
export const otherRefusals = {
  'changed-meanwhile': 'Somebody else changed it meanwhile. Look at it again, then change it',
  'why-missing': 'Say why it is not going to happen',
  'why-too-long': 'Say why in at most 500 characters',
}
