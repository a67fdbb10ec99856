import { formatDate, formatList } from '../../../ui/layout/format.ts'
import type { AdoptRefusal, AimsRefusal, RemoveRefusal } from './commands.ts'
import type { CommentRefusal, ResponseRefusal } from './comment-commands.ts'
import type { Item, ItemRefusal } from './rules.ts'

export const words = {
  title: (year: string) => `Engagement plan ${year}`,
  intro: 'What the council plans to ask people from April to March, why, and what your answers may change.',
  none: 'There is no engagement plan yet',
  noneText: 'When the council begins to draft its plan for a year, you can read it here from the first word.',
  draft: (date: string) => `This is a draft, begun on ${date}. Groups of the network can say what they think of it.`,
  adopted: (version: number, date: string) => `Version ${version}, adopted on ${date}.`,
  changing: 'Changes are being drafted',
  changingText: 'They are not adopted yet. Groups of the network can say what they think of them.',
  otherYears: 'Plans of other years',
  versions: 'Versions',
  version: (number: number) => `Version ${number}`,
  versionLine: (number: number, date: string, why: string) => `Version ${number}, ${date}: ${why}`,
  versionTitle: (year: string, number: number) => `Engagement plan ${year}, version ${number}`,
  before: (number: number) => `What changed since version ${number}`,
  first: 'This is the first version.',
  sameAsBefore: 'Nothing changed.',
  items: 'What we plan to ask',
  itemsNone: 'Nothing stands in this plan yet',
  itemsNoneText: 'What services plan to ask will be listed here.',
  aims: 'What this plan is for',
  forward: 'See who is asked in which weeks',
  label: {
    title: 'What is asked',
    about: 'What it is',
    why: 'Why',
    service: 'Service',
    fromOn: 'First day',
    untilOn: 'Last day',
    wards: 'Wards',
    communities: 'People',
    groups: 'Groups',
    how: 'How',
    mayChange: 'What it may change',
  } satisfies Record<Exclude<keyof Item, 'id'>, string>,
  when: 'When',
  who: 'Who is asked',
  comments: 'What groups said, and what we answered',
  commentsCount: (count: number) => (count === 1 ? '1 comment' : `${count} comments`),
  commentsNone: 'No group has said anything yet',
  commentsNoneText: 'What groups of the network say about this plan will stand here, each with our answer.',
  saidBy: (group: string, date: string) => `${group}, ${date}`,
  onItem: (title: string) => `About “${title}”`,
  onPlan: 'About the whole plan',
  accepted: 'We changed the plan',
  notAccepted: 'We did not change it',
  waiting: 'No answer yet',
  changed: 'What changed:',
  answeredOn: (date: string) => `Answered on ${date}`,
  say: 'Say what you think of this plan',
  sayHint: 'Everyone can read it, with the name of your group. Each comment gets an answer.',
  sayFor: 'For which group?',
  sayAbout: 'What is it about?',
  sayWhole: 'The whole plan',
  sayWords: 'What do you want to say?',
  saySend: 'Send the comment',
  said: 'Thank you. Your comment stands on this page, and you will be told our answer by email',
  answer: 'Answer this comment',
  edit: 'Change this plan',
  desk: 'Engagement plans',
  deskIntro:
    'One plan a year, April to March. It is drafted in public: everyone can read each word as soon as it is saved.',
  begin: (year: string) => `Begin the plan ${year}`,
  beginAims: 'What is the plan for?',
  beginAimsHint: 'A few sentences for everyone',
  beginSave: (year: string) => `Begin the draft of ${year}`,
  begun: 'The draft is begun. Everyone can read it',
  adoptedState: (version: number, date: string) => `Version ${version}, adopted on ${date}`,
  draftState: 'Draft',
  open: (count: number) => (count === 1 ? '1 comment without an answer' : `${count} comments without an answer`),
  openNone: 'Every comment has an answer',
  editTitle: (year: string) => `Change the engagement plan ${year}`,
  publicPage: 'What the public sees',
  saveAims: 'Save what it is for',
  aimsSaved: 'It is saved',
  addItem: 'Add something to ask',
  newItem: 'Add something to ask',
  editItem: 'Change an item of the plan',
  fieldWhy: 'Why do you ask?',
  fieldHow: 'How do you ask?',
  fieldHowHint: 'For example: six evenings in village halls, and a form on paper and online',
  fieldMayChange: 'What may the answers change?',
  fieldMayChangeHint: 'Say also what is settled already',
  itemSaved: 'The plan is saved',
  remove: 'Take it out of the plan',
  removeWhy: 'Why is it not asked after all?',
  removed: 'It is out of the plan',
  respondTitle: 'Answer a comment',
  respondChoice: 'Did you change the plan because of it?',
  respondYes: 'Yes',
  respondYesHint: 'Change the plan first: what changed is shown beside the answer',
  respondNo: 'No',
  respondWords: 'What do you answer?',
  respondWordsHint: 'Say what you changed, or why not. Everyone can read it, and it goes to whoever commented',
  respond: 'Send the answer',
  responded: 'The answer is sent',
  itemNow: 'The item changed since they wrote',
  itemSame: 'The item has not changed since they wrote',
  adopt: 'Adopt this plan',
  adoptTitle: (year: string) => `Adopt the engagement plan ${year}`,
  adoptIntro: (number: number) => `It becomes version ${number}, and stays readable as it is today.`,
  adoptWhy: 'What is new in this version, in a sentence?',
  adopted2: (number: number) => `Version ${number} is adopted`,
  adoptList: 'These comments have no answer yet:',
  added: 'Added',
  gone: 'Taken out',
  altered: 'Changed',
  from: 'Before',
  to: 'Now',
}

export const refusals: Record<
  | ItemRefusal
  | Exclude<AimsRefusal | RemoveRefusal | AdoptRefusal | CommentRefusal | ResponseRefusal, 'not-found'>
  | 'too-many',
  string
> = {
  'why-missing': 'Say why',
  'why-too-long': 'Say why in at most 500 characters',
  'how-missing': 'Say how you ask',
  'how-too-long': 'Use at most 1,000 characters',
  'mayChange-missing': 'Say what the answers may change',
  'mayChange-too-long': 'Use at most 1,000 characters',
  'outside-the-year': 'The first day must be in the year of the plan, from 1 April to 31 March',
  'year-wrong': 'A plan can be begun for this year and the next two',
  'there-already': 'There is a plan for this year already',
  'aims-missing': 'Say what the plan is for',
  'aims-too-long': 'Use at most 4,000 characters',
  'no-items': 'The plan has nothing in it yet. Add something to ask first',
  unanswered: 'Answer every comment before you adopt the plan',
  'nothing-new': 'Nothing changed since the last version',
  'words-missing': 'Write what you want to say',
  'words-too-long': 'Use at most 2,000 characters',
  'answered-already': 'This comment has an answer already',
  'choice-missing': 'Say whether you changed the plan',
  'response-missing': 'Write what you answer',
  'response-too-long': 'Use at most 2,000 characters',
  'too-many': 'A plan holds at most 100 items',
}

export const letter = {
  subject: (year: string) => `What we answered to your comment on the engagement plan ${year}`,
  text: (said: { year: string; group: string; comment: string; accepted: boolean; words: string; link: string }) =>
    `You commented on the engagement plan ${said.year} for ${said.group}:\n\n${said.comment}\n\n${said.accepted ? 'We changed the plan.' : 'We did not change the plan.'} ${said.words}\n\nRead it beside the plan:\n${said.link}\n\nThank you.`,
}

/** A part of an item as a person reads it. */
export function partText(
  item: Item,
  part: Exclude<keyof Item, 'id'>,
  names: {
    wards: ReadonlyMap<string, string>
    communities: Readonly<Record<string, string>>
    groups: ReadonlyMap<string, string>
  },
): string {
  switch (part) {
    case 'fromOn':
    case 'untilOn':
      return formatDate(item[part])
    case 'wards':
      return formatList(item.wards.flatMap((id) => names.wards.get(id) ?? []).sort()) || 'Everywhere'
    case 'communities':
      return formatList(item.communities.map((one) => names.communities[one] ?? one)) || 'Everyone'
    case 'groups': {
      const known = item.groups.flatMap((id) => names.groups.get(id) ?? [])
      const others = item.groups.length - known.length
      return formatList([...known.sort(), ...(others ? [`${others} more`] : [])]) || 'None by name'
    }
    default:
      return item[part]
  }
}

export const deskWords = {
  open: (count: number, year: string) =>
    count === 1
      ? `1 comment on the engagement plan ${year} has no answer`
      : `${count} comments on the engagement plan ${year} have no answer`,
  openAction: 'Answer',
  late: (year: string) => `Nobody has begun the engagement plan ${year}`,
  lateAction: 'Begin it',
}
export const recordWords = {
  title: 'Comments on engagement plans',
  empty: 'This group has not commented on a plan yet.',
  item: (year: string, about: string | null) => (about ? `Plan ${year}, about “${about}”` : `Plan ${year}`),
  more: 'Read the plan',
  act: 'Comment on the plan',
}
