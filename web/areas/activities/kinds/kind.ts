import type { Json } from '@folkmoot/ledger'
import type { IdentityLevel } from '../activity/types.ts'
import type { Question, Said, Values } from '../questions/question.ts'

/** What of an activity its form is made from. */
export type Form = {
  question: string
  help: string
  translations: unknown
  definition: unknown
  identityLevel?: IdentityLevel
}

/** What a voice of this kind keeps: the main words, and parts by key; what is private stands apart. */
export type Contribution = { words: string | null; data: { [key: string]: Json } }

/** A definition is refused with the field it is about. */
export type DefinitionRefusal =
  | 'ballot-numbers'
  | 'closed-choice'
  | 'closed-wording'
  | 'draft-empty'
  | 'hmw-dots'
  | 'hmw-no-questions'
  | 'ideas-answer-days'
  | 'ideas-tag-too-long'
  | 'ideas-tag-twice'
  | 'ideas-too-many-tags'
  | 'map-no-categories'
  | 'map-too-many-categories'
  | 'map-category-too-long'
  | 'map-category-twice'
  | 'option-twice'
  | 'poll-option-long'
  | 'poll-options'
  | 'prompt-empty'
  | 'story-example'
  | 'story-session'
  | 'question-answer-days'
  | 'question-service-long'
  | 'question-topics'
  | 'too-few-to-choose'
  | 'too-many-prompts'
  | 'too-many-to-choose'
  | 'unreadable'
  | 'too-few-statements'

/**
 * Whoever answered `after` like this goes on at `goTo`, or past the kind's own questions with `end`; without `when`
 * everybody does. Said in words on paper and on the telephone.
 */
export type Skip = { after: string; when: Said | null; goTo: string }

/**
 * One way of taking part. From one definition come the pages on screen, the form on paper, its printing and the keying
 * screen: all of them draw `questions`.
 */
export type Kind = {
  kind: string
  name: Said
  /** What one of them is called within an English sentence, where the name is none: "this call for comments". */
  inText?: string
  /** The definition of a new activity of this kind. */
  fresh: unknown
  /** Why a question and definition cannot stand, or undefined where they can. */
  refusal(form: Form): DefinitionRefusal | undefined
  /** The questions in order: what this kind asks, then what every form asks. */
  questions(form: Form): readonly Question[]
  /** The questions on one person's way, in order, where earlier answers decide what comes; all of them where this is absent. */
  way?(form: Form, values: Values): readonly Question[]
  /** The same in words, for paper and the telephone. */
  routes?(form: Form): readonly Skip[]
  /** Why it cannot be published as it stands, though it may be kept as a draft. */
  notReady?(form: Form): DefinitionRefusal | undefined
  /** Who may take part, as officers choose it; without an account, by email or by account where this is absent. */
  levels?: readonly IdentityLevel[]
  /** Whole minutes it takes on screen, where one press is all; what the questions come to where this is absent. */
  minutes?: number
  /** One person takes part once here, also where no account is asked for. */
  once?: true
  /** False where what was sent stays as it was: then the receipt does not change it. */
  changeable?(form: Form): boolean
  /** Where the holder of a receipt changes what they said, instead of the form: such as one vote among many. */
  changeAt?(code: string): string
  /** Nothing to show, as with ballots: a voice of this kind is counted only. */
  countedOnly?: true
  /** Nobody takes answers out before it closes, officers included. */
  sealed?: true
  /** What is kept of the answers. */
  contribution(values: Values): Contribution
  /** The answers as they were typed, for changing them. */
  values(contribution: Contribution): Values
  /** Whether an answer is given on paper alone: a change on screen leaves it as it is. */
  onPaperOnly?(name: string): boolean
  /** Whether kept data can be what this kind makes. */
  isData(data: unknown): boolean
  /** Whether there are words to read and show; where this is absent, there are. What has none is counted only. */
  hasWords?(contribution: Contribution): boolean
  /** What is kept of a sheet on which nothing can be read, where that is counted here; else it becomes no answer. */
  unread?(values: Values): Values
  /** Whether anything was said at all. */
  saysSomething(contribution: Contribution): boolean
}
