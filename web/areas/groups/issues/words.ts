import { formatDate } from '../../../ui/layout/format.ts'
import {
  type CloseRefusal,
  type IssueRefusal,
  type Kind,
  longestNote,
  longestWish,
  longestWords,
  type OfficerChannel,
  type Show,
  type State,
} from './rules.ts'

type KindWords = {
  one: string
  many: string
  raise: string
  words: string
  wordsHint: string
  none: string
  done: string
}

export const kindWords: Record<Kind, KindWords> = {
  issue: {
    one: 'Issue',
    many: 'Issues',
    raise: 'Raise an issue',
    words: 'What happens?',
    wordsHint: 'Say where, how often, and what it does to people',
    none: 'No issue was raised yet.',
    done: 'Your issue is with the council',
  },
  question: {
    one: 'Question',
    many: 'Questions',
    raise: 'Ask a question',
    words: 'What do you want to know about the council?',
    wordsHint: 'Ask one thing at a time, so that it gets one answer',
    none: 'No question was asked yet.',
    done: 'Your question is with the council',
  },
  feedback: {
    one: 'Feedback',
    many: 'Feedback on services',
    raise: 'Give feedback on a service',
    words: 'How does the service work for the people you know?',
    wordsHint: 'Say what is good and what is not',
    none: 'No feedback was given yet.',
    done: 'Your feedback is with the council',
  },
}

export const stateWords: Record<State, string> = {
  overdue: 'Overdue',
  due: 'With the council',
  answered: 'Answered',
  confirmed: 'Settled',
  'closed-by-council': 'Closed by the council',
}

export const showWords: Record<Show, string> = {
  open: 'With the council',
  overdue: 'Overdue',
  answered: 'Answered, and waiting for the group',
  ended: 'Settled or closed',
  all: 'All',
}

export const words = {
  all: 'Issues, questions and feedback',
  ofGroup: (group: string) => `What ${group} told the council`,
  intro: 'The council answers each within its target. You say whether the answer settles it.',
  officerIntro: 'What your groups told the council, and what you are to answer. What is overdue comes first.',
  noneTitle: 'There is nothing here',
  none: 'When a group raises an issue, asks a question or gives feedback, it will be here.',
  figures: 'Services in numbers',
  kind: 'What is it?',
  kindHints: {
    issue: 'Something goes wrong with a council service, and something should be done',
    question: 'You want to know something about the council',
    feedback: 'You tell how a service works for people',
  } satisfies Record<Kind, string>,
  service: 'Which council service is it about?',
  chooseService: 'Choose a service',
  unsure: 'A council service, and I am not sure which',
  wish: 'What would you like to be done?',
  wishSaid: 'What the group would like:',
  open: 'May everyone read your words?',
  openYes: 'Yes, with the name of the group',
  openYesHint: 'Somebody at the council reads them first',
  openNo: 'No, they stay between the group and the council',
  openHint: 'The council answers you either way',
  officerTitle: (group: string) => `Write something down for ${group}`,
  forGroup: {
    issue: 'Write an issue down for the group',
    question: 'Write a question down for the group',
    feedback: 'Write feedback down for the group',
  } satisfies Record<Kind, string>,
  channel: 'How did they tell you?',
  channels: { 'one-to-one': 'We met', telephone: 'By telephone' } satisfies Record<OfficerChannel, string>,
  agreed: 'Who of the group agreed that you write it down, and how?',
  agreedHint: 'A role is enough, such as “the secretary, at our meeting on 3 May”',
  due: (day: string) => `The council answers by ${formatDate(day)}.`,
  dueBy: (day: string) => `Answer promised by ${formatDate(day)}`,
  send: 'Send it to the council',
  write: 'Write it down',
  between: 'These words stay between the group and the council.',
  shown: 'Everyone can read these words.',
  waits: 'Somebody reads these words before everyone can.',
  erased: 'These words were erased, as was asked.',
  nobody: 'Nobody yet',
  said: { issue: 'raised it', question: 'asked', feedback: 'gave it' } satisfies Record<Kind, string>,
  wroteDown: 'The link officer wrote it down for the group.',
  promised: (service: string | null, day: string | null) =>
    `${service ?? 'The council'} promised to answer${day ? ` by ${formatDate(day)}` : ''}`,
  agreedAction: 'The council said what it will do',
  changedAction: 'The council changed what it will do',
  actionBy: (day: string) => `By ${formatDate(day)}.`,
  answered: (service: string | null, late: boolean) => `${service ?? 'The council'} answered${late ? ', late' : ''}`,
  confirmed: 'The group said that it is settled',
  disputed: 'The group said that it is not settled, and it is open again',
  closed: 'Closed by the council',
  closedWhy: 'The group had not said whether it is settled.',
  settle: 'Does the answer settle it?',
  settleYes: 'Yes, this is settled',
  settleNo: 'No, open it again',
  settleWords: 'Your words',
  settleHint: 'If it is not settled, say why. The council then answers again within its target',
  settleButton: 'Tell the council',
  settleMissing: 'Say whether it is settled',
  confirmedNow: 'Thank you. It reads “settled” from now on',
  disputedNow: 'It is open again, and the council owes you a new answer',
  action: 'What will the council do?',
  actionChange: 'What will the council do now?',
  actionHint: 'The group reads it, with all that you said before',
  actionDue: 'By when? (optional)',
  actionButton: 'Tell the group what we will do',
  actionNow: 'The group is told what you will do',
  answer: 'The answer: what was done, or what the group wants to know',
  answerHint: 'The group then says whether it is settled',
  answerOpen: 'Show this answer to everyone, beside the group’s words',
  answerButton: 'Send the answer',
  answerNow: 'The answer is sent. The group says whether it is settled',
  who: 'Change who answers',
  whoService: 'Service',
  whoOwner: 'Who writes the answer',
  whoButton: 'Save who answers',
  whoNow: 'Who answers is saved',
  close: 'Close it without the group',
  closeText:
    'The group has not said whether it is settled. If you close it, it reads “closed by the council” everywhere.',
  closeSoon: (days: number) =>
    `The group has ${days} days from the answer to say whether it is settled. After that you may close it.`,
  closeWhy: 'Why do you close it?',
  closeButton: 'Close it without the group',
  closedNow: 'It is closed, and reads “closed by the council”',
  explain: 'Put this answer on the page of a service',
  meanwhile: 'This changed while you wrote. Read what it says now, then do it again',
}

export const refusals: Record<IssueRefusal, string> = {
  'kind-missing': 'Choose what it is',
  'service-missing': 'Choose a service, or say that you are not sure which',
  'words-missing': 'Write what you want to tell the council',
  'words-too-long': `Make it shorter. It can have ${longestWords.toLocaleString('en-GB')} characters`,
  'wish-missing': 'Write what you would like to be done',
  'wish-too-long': `Make what you would like shorter. It can have ${longestWish.toLocaleString('en-GB')} characters`,
  'open-missing': 'Say whether everyone may read the words',
  'channel-missing': 'Say how they told you',
  'agreed-missing': 'Say who agreed, and how',
  'agreed-too-long': `Say it in at most ${longestNote} characters`,
}
export const closeRefusals: Record<CloseRefusal, string> = {
  'not-answered': 'Answer it first',
  'too-soon': 'The group still has time to say whether it is settled',
}
