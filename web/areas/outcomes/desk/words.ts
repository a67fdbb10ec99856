import type { DecisionRefusal } from '../decisions/rules.ts'
import type { PublishRefusal } from '../publication/rules.ts'
import type { AnswerRefusal } from '../responses/rules.ts'
import type { OutcomeRefusal } from '../results/rules.ts'
import type { ResponseKind } from '../types.ts'

export const decisionRefusalWords: Record<DecisionRefusal, string> = {
  'title-missing': 'Give the decision a title',
  'what-missing': 'Say what was decided',
  'decider-missing': 'Say who decided: the body and meeting, or the officer',
  'reasons-missing': 'Say why it was decided so',
  'too-long': 'Shorten this: it is too long',
  'not-a-day': 'Enter the day of the decision, such as 19 6 2026',
  'option-missing': 'Say what the option was, or clear why it was not chosen',
  'why-missing': 'Say why this option was not chosen',
  'too-many-options': 'Name 10 options or fewer',
}

export const answerRefusalWords: Record<AnswerRefusal, string> = {
  'used-missing': 'Say whether the decision rests on this theme',
  'not-used-why-missing': 'Say why the decision does not rest on it',
  'response-missing': 'Choose an answer',
  'reason-missing': 'Say why, in a sentence that you would say to a resident',
  'too-long': 'Shorten this to 600 characters or fewer: it goes into a letter',
  'not-a-day': 'Enter a real day, such as 19 6 2026, or leave it empty',
  'due-not-for-this': 'Only what we will do or are working on can have a day. Clear the day',
}

export const publishRefusalWords: Record<PublishRefusal, string> = {
  'not-found': 'This decision is no longer there',
  'already-published': 'This decision is published already',
  'project-not-published': 'Publish the project first: its decisions can be seen only with it',
  'decided-in-future': 'The day of the decision lies ahead. Publish it when it has been decided',
  unanswered: 'Every theme needs an answer before the decision is published',
  'no-themes': 'Group the answers into themes first, so that each of them can be answered',
}

export const outcomeRefusalWords: Record<OutcomeRefusal, string> = {
  'title-missing': 'Give what changed a title',
  'what-missing': 'Say what changed',
  'evidence-missing': 'Say how you know: what was counted, measured or seen',
  'too-long': 'Shorten this: it is too long',
  'not-a-day': 'Enter the day on which it changed, such as 19 6 2026',
  'not-yet': 'This day lies ahead. What has not happened yet belongs into the decision as a promise',
  'theme-missing': 'Choose at least one theme that it came from',
}

export const responseNames: Record<ResponseKind, string> = {
  'will-do': 'We will do it',
  'working-on-it': 'We are working on it',
  cannot: 'We cannot do it',
  'already-done': 'It is done already',
  'out-of-scope': 'Somebody else decides this',
}

export const published =
  'This is published and can no longer be changed. Write what changed since, or make another decision'
export const changedMeanwhile =
  'Somebody else changed this while you were writing. What you wrote is still here: open it in another window to see theirs, then save again'

export const words = {
  takenUp: {
    title: 'Ideas that it takes up',
    lead: 'Whoever had the idea is named on the page of the decision, or called “a resident”. They are told when you publish it.',
    choose: 'Take up an idea of a solution board',
    none: 'Choose an idea',
    add: 'Take it up',
    remove: (title: string) => `Do not take up “${title}”`,
    resident: 'a resident',
    added: 'The decision takes up the idea',
    removed: 'The decision does not take up the idea any more',
    missing: 'Choose an idea first',
    refusals: {
      'idea-gone': 'This idea was put together with another one. Choose that one',
      published: 'The decision is published. What it takes up stays as it is',
    },
  },
  title: 'Decisions and what changed',
  intro: 'A decision answers every theme. Publishing it tells everyone who asked, once, by the way they chose.',
  begin: 'Begin a decision',
  write: 'Write what changed',
  decisions: 'Decisions',
  noDecisions: { title: 'Decisions will be listed here', text: 'Begin one when the body that decides has met.' },
  outcomes: 'What changed',
  noOutcomes: { title: 'What changed will be listed here', text: 'Write down what you did, when, and how you know.' },
  unanswered: 'Themes without an answer',
  state: { draft: 'Draft', published: 'Published' },
  decision: {
    newTitle: 'A new decision',
    editTitle: 'Change the decision',
    title: 'Title',
    titleHint: 'In words that residents would use',
    what: 'What was decided',
    decidedBy: 'Who decided',
    decidedByHint: 'The body and the meeting, or the officer who may decide this',
    decidedOn: 'When',
    decidedOnHint: 'For example, 19 6 2026',
    reasons: 'Why',
    rejected: 'Options that were not chosen, and why',
    rejectedHint: 'Leave both fields empty where there is none',
    option: (number: number) => `Option ${number}`,
    why: 'Why it was not chosen',
    welsh: 'In Welsh',
    save: 'Save the decision',
    saved: 'The decision is saved',
  },
  tasks: {
    details: 'What, who, when and why',
    done: 'Filled in',
    themes: 'Answer each theme',
    said: (size: number) => (size === 1 ? '1 person' : `${size} people`),
    toAnswer: 'To answer',
    elsewhere: 'Answered by another decision',
    noThemes: 'There are no themes yet.',
    themesDesk: 'Group the answers into themes',
    check: 'Check and publish',
    preview: 'See how it will look',
    publish: 'Publish and tell everyone who asked',
    public: 'See it in public',
    published: 'The decision is published. Everyone who asked is being told',
  },
  answer: {
    people: (size: number) => (size === 1 ? '1 person spoke about this' : `${size} people spoke about this`),
    read: 'Read what they said',
    used: 'Does the decision rest on this theme?',
    yes: 'Yes',
    no: 'No',
    notUsedWhy: 'If not, why not',
    response: 'What do you answer?',
    reason: 'Why, in a sentence or two',
    reasonHint: 'It is sent to residents as you write it here',
    dueOn: 'By when, if you can say',
    owner: 'Who sees to it (only staff see this)',
    nobody: 'Nobody yet',
    welsh: 'The same in Welsh',
    save: 'Save this answer',
    saved: (theme: string) => `Your answer to “${theme}” is saved`,
  },
  outcome: {
    newTitle: 'What changed',
    editTitle: 'Change what you wrote',
    title: 'Title',
    what: 'What changed',
    happenedOn: 'When',
    evidence: 'How you know',
    evidenceHint: 'What was counted, measured or seen, before and after',
    themes: 'Which themes did it come from?',
    decision: 'Which decision did it come from?',
    noDecision: 'None',
    welsh: 'In Welsh',
    save: 'Save',
    saved: 'What changed is saved',
    publish: 'Publish and tell everyone who asked',
    published: 'It is published. Everyone who asked is being told',
  },
}
